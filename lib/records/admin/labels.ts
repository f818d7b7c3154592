import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { inLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { readDistricts } from "@/lib/records/public/references";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { targetOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";
import { visibleAccounts, visiblePeople, visibleTo } from "./visible";

/** The label of a linked thing for editors; `lang` is the label's language when it is known. */
export type ItemLabel = { id: string; label: string; lang: Locale | undefined };

/** A record's title, with its language when it is not the reader's. Without a label, its slug. */
export function titleAmong(
  labels: ReadonlyMap<string, ItemLabel>,
  { id, slug }: { id: string; slug: string },
  locale: Locale,
) {
  const found = labels.get(id);
  return { title: found?.label ?? slug, titleLanguage: found?.lang === locale ? undefined : found?.lang };
}

type LabelRequest = { actor: Actor; ids: string[]; locale: Locale };

type TextRow = { recordId: string; language: Locale } & Record<string, unknown>;

/**
 * The titles of records of one kind in any publication state, in the best available language. Does not check rights.
 */
export async function titlesOf(
  kind: KindName,
  ids: string[],
  locale: Locale,
): Promise<Map<string, { text: string; language: Locale }>> {
  if (ids.length === 0) return new Map();
  const { title } = kindNamed(kind);
  const rows: TextRow[] = await modelNamed(database(), storeOf(kind).translation).findMany({
    where: { recordId: { in: ids } },
    select: { recordId: true, language: true, [title]: true },
  });
  const texts = new Map<string, Partial<Record<Locale, string>>>();
  for (const row of rows) texts.set(row.recordId, { ...texts.get(row.recordId), [row.language]: row[title] as string });
  const found = ids.flatMap((id) => {
    const best = inLanguage<string>(texts.get(id) ?? {}, locale, "en");
    return best ? [[id, { text: best.value, language: best.language }] as const] : [];
  });
  return new Map(found);
}

/** A record's title; null when the actor may not read it. */
export async function readAdminTitle(actor: Actor, kind: KindName, id: string, locale: Locale): Promise<string | null> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record || !can(actor, "readDraft", targetOf(record))) return null;
  return (await titlesOf(kind, [id], locale)).get(id)?.text ?? record.slug;
}

/** Labels for records the actor may not see: the form keeps the links without revealing titles. */
const hiddenLabels = (ids: readonly string[], label: string): ItemLabel[] =>
  ids.map((id) => ({ id, label, lang: undefined }));

async function recordLabels({ actor, ids, locale }: LabelRequest): Promise<ItemLabel[]> {
  const select = { id: true, kind: true, slug: true };
  const [records, all] = await Promise.all([
    database().record.findMany({ where: { AND: [{ id: { in: ids } }, visibleTo(actor)] }, select }),
    database().record.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  ]);
  const known = new Set(records.map(({ id }) => id));
  const hidden = all.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const lists = await Promise.all(
    kindNames.map(async (kind) => {
      const own = records.filter((record) => record.kind === kind);
      const titles = await titlesOf(
        kind,
        own.map(({ id }) => id),
        locale,
      );
      return own.map(({ id, slug }) => {
        const title = titles.get(id);
        return { id, label: title?.text ?? slug, lang: title?.language };
      });
    }),
  );
  return [...lists.flat(), ...hiddenLabels(hidden, translator(locale)("admin:hidden.record"))];
}

async function personLabels({ actor, ids, locale }: LabelRequest): Promise<ItemLabel[]> {
  const select = { id: true, name: true } as const;
  const [people, accounts, all] = await Promise.all([
    database().person.findMany({ where: { AND: [{ id: { in: ids } }, visiblePeople(actor)] }, select }),
    // Found in a search and not saved yet.
    database().user.findMany({ where: { AND: [{ id: { in: ids } }, visibleAccounts(actor)] }, select }),
    database().person.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  ]);
  const rows = [...people, ...accounts];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const hidden = all.flatMap(({ id }) => (names.has(id) ? [] : [id]));
  return [
    ...rows.map(({ id, name }) => ({ id, label: name, lang: undefined })),
    ...hiddenLabels(hidden, translator(locale)("admin:hidden.person")),
  ];
}

async function referenceLabels({ ids }: LabelRequest): Promise<ItemLabel[]> {
  const rows = await database().reference.findMany({ where: { id: { in: ids } } });
  return rows.map(({ id, authors, year, title }) => ({
    id,
    label: [authors, year, title].filter(Boolean).join(", "),
    lang: undefined,
  }));
}

async function districtLabels({ actor, ids, locale }: LabelRequest): Promise<ItemLabel[]> {
  const visible = await database().district.findMany({
    where: { id: { in: ids }, city: { record: visibleTo(actor) } },
    select: { id: true },
  });
  const districts = await readDistricts(
    visible.map(({ id }) => id),
    locale,
  );
  return [...districts.values()].map(({ id, code, name }) => ({
    id,
    label: name?.text ?? code ?? id,
    lang: name?.language,
  }));
}

/**
 * Id → label of records, people, references and districts. What the actor may not see is called "record" or "person"
 * only.
 */
export async function labelsOf(actor: Actor, ids: Iterable<string>, locale: Locale): Promise<Map<string, ItemLabel>> {
  const uniqueIds = [...new Set(ids)].filter(isUuid);
  if (uniqueIds.length === 0) return new Map();
  const request = { actor, ids: uniqueIds, locale };
  const lists = await Promise.all([
    recordLabels(request),
    personLabels(request),
    referenceLabels(request),
    districtLabels(request),
  ]);
  return new Map(lists.flat().map((item) => [item.id, item]));
}
