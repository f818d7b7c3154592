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
import { visiblePeople, visibleTo } from "./visible";

/** What somebody who edits sees of a thing that a field points at. */
export type ItemLabel = { id: string; label: string; lang: Locale | undefined };

type Asked = { actor: Actor; ids: string[]; locale: Locale };

type TextRow = { recordId: string; language: Locale } & Record<string, unknown>;

/** The titles of records of one kind, public or not, each in the best language there is. */
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

/** What a record is called, for somebody who may read it; null for everybody else. */
export async function readAdminTitle(actor: Actor, kind: KindName, id: string, locale: Locale): Promise<string | null> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record || !can(actor, "readDraft", targetOf(record))) return null;
  return (await titlesOf(kind, [id], locale)).get(id)?.text ?? record.slug;
}

/** The labels of what is there and hidden from the actor: a form keeps its links without telling what they are called. */
const hiddenLabels = (ids: readonly string[], label: string): ItemLabel[] =>
  ids.map((id) => ({ id, label, lang: undefined }));

async function recordLabels({ actor, ids, locale }: Asked): Promise<ItemLabel[]> {
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

async function personLabels({ actor, ids, locale }: Asked): Promise<ItemLabel[]> {
  const [rows, all] = await Promise.all([
    database().person.findMany({
      where: { AND: [{ id: { in: ids } }, visiblePeople(actor)] },
      select: { id: true, name: true },
    }),
    database().person.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  ]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const hidden = all.flatMap(({ id }) => (names.has(id) ? [] : [id]));
  return [
    ...rows.map(({ id, name }) => ({ id, label: name, lang: undefined })),
    ...hiddenLabels(hidden, translator(locale)("admin:hidden.person")),
  ];
}

async function referenceLabels({ ids }: Asked): Promise<ItemLabel[]> {
  const rows = await database().reference.findMany({ where: { id: { in: ids } } });
  return rows.map(({ id, authors, year, title }) => ({
    id,
    label: [authors, year, title].filter(Boolean).join(", "),
    lang: undefined,
  }));
}

async function districtLabels({ actor, ids, locale }: Asked): Promise<ItemLabel[]> {
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
 * How the things of these ids are called, whatever they are. What the actor may not see is called by its kind only: a
 * record, a person.
 */
export async function labelsOf(actor: Actor, ids: Iterable<string>, locale: Locale): Promise<Map<string, ItemLabel>> {
  const wanted = [...new Set(ids)].filter(isUuid);
  if (wanted.length === 0) return new Map();
  const asked = { actor, ids: wanted, locale };
  const lists = await Promise.all([
    recordLabels(asked),
    personLabels(asked),
    referenceLabels(asked),
    districtLabels(asked),
  ]);
  return new Map(lists.flat().map((item) => [item.id, item]));
}
