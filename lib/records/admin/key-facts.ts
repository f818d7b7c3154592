import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { formatEdtf } from "@/lib/edtf/format";
import { inLanguage } from "@/lib/i18n/content";
import { formatList, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { labelsOf } from "./labels";

/** What somebody checks before they confirm a record: dates, members, contacts and figures. */
export type KeyFact = { label: string; value: string };
type Checked = { recordId: string; kind: KindName };
/** The languages whose texts may be shown; null for all. */
type Languages = readonly string[] | null;
type FactsById = Map<string, KeyFact[]>;

const add = (facts: FactsById, id: string, fact: KeyFact) => facts.set(id, [...(facts.get(id) ?? []), fact]);

/** Fields whose value can be compared with the world at a glance, by type. */
const shownTypes = ["edtf", "number", "text", "url"];

function valueText(type: string, value: unknown, locale: Locale): string {
  if (typeof value === "number") return formatNumber(value, locale);
  if (typeof value !== "string") return "";
  return type === "edtf" ? formatEdtf(value, locale) : value;
}

/** Dates, numbers, addresses of the records of one kind. */
async function addOwnFacts(facts: FactsById, kind: KindName, ids: string[], locale: Locale, t: Translate) {
  const fields = Object.entries(kindNamed(kind).fields).filter(([, { type }]) => shownTypes.includes(type));
  if (ids.length === 0 || fields.length === 0) return;
  const select = Object.fromEntries(["id", ...fields.map(([name]) => name)].map((name) => [name, true]));
  const rows: Record<string, unknown>[] = await modelNamed(database(), storeOf(kind).model).findMany({
    where: { id: { in: ids } },
    select,
  });
  for (const row of rows)
    for (const [name, { type }] of fields) {
      const value = valueText(type, row[name], locale);
      if (value) add(facts, String(row.id), { label: t(`kinds:field.${name as "start"}`), value });
    }
}

/** How many schools are members now. */
async function addMembers(facts: FactsById, ids: string[], locale: Locale, t: Translate) {
  for (const owner of ["networkId", "clusterId"] as const) {
    const groups = await database().membership.groupBy({
      by: [owner],
      where: { [owner]: { in: ids }, until: null },
      _count: true,
    });
    for (const { _count: count, ...group } of groups)
      add(facts, String(group[owner]), { label: t("kinds:field.members"), value: formatNumber(count, locale) });
  }
}

/** Who stands for the record, with role. That nobody does is a fact too. */
async function addContacts(actor: Actor, facts: FactsById, ids: string[], locale: Locale, t: Translate) {
  const contacts = await database().contact.findMany({
    where: { recordId: { in: ids } },
    orderBy: { position: "asc" },
    select: { recordId: true, roleId: true, personId: true, organisationId: true },
  });
  const [roles, labels] = await Promise.all([
    readTerms(
      contacts.flatMap(({ roleId }) => roleId ?? []),
      locale,
    ),
    labelsOf(
      actor,
      contacts.flatMap(({ personId, organisationId }) => personId ?? organisationId ?? []),
      locale,
    ),
  ]);
  for (const id of ids) {
    const names = contacts.flatMap(({ recordId, roleId, personId, organisationId }) => {
      const name = labels.get(personId ?? organisationId ?? "")?.label;
      const role = roles.get(roleId ?? "")?.label.text;
      return recordId === id && name ? [role ? `${name} (${role})` : name] : [];
    });
    add(facts, id, {
      label: t("kinds:field.contacts"),
      value: names.length > 0 ? formatList(names, locale) : t("rounds:check.noContact"),
    });
  }
}

/** Figures with their date. */
async function addFigures(facts: FactsById, ids: string[], languages: Languages, locale: Locale, t: Translate) {
  const figures = await database().fact.findMany({
    where: { recordId: { in: ids } },
    orderBy: { position: "asc" },
    select: { recordId: true, value: true, unit: true, asOf: true, translations: true },
  });
  for (const { recordId, value, unit, asOf, translations } of figures) {
    if (value === null) continue;
    const shown = translations.filter(({ language }) => languages?.includes(language) ?? true);
    const words = inLanguage<(typeof shown)[number]>(
      Object.fromEntries(shown.map((text) => [text.language, text])),
      locale,
      "en",
    )?.value;
    const number = [formatNumber(value, locale), words?.unitInWords ?? unit].filter(Boolean).join(" ");
    const date = asOf ? ` (${formatEdtf(asOf, locale)})` : "";
    add(facts, recordId, { label: words?.label || t("kinds:field.facts"), value: `${number}${date}` });
  }
}

/** Record id → its key facts, in a few statements however many records are asked about. */
export async function readKeyFacts(
  actor: Actor,
  records: readonly Checked[],
  locale: Locale,
  languages: Languages = null,
): Promise<FactsById> {
  const facts: FactsById = new Map();
  const t = translator(locale);
  const ids = records.map(({ recordId }) => recordId);
  for (const kind of kindNames) {
    const own = records.flatMap((record) => (record.kind === kind ? [record.recordId] : []));
    await addOwnFacts(facts, kind, own, locale, t);
  }
  await addMembers(facts, ids, locale, t);
  await addContacts(actor, facts, ids, locale, t);
  await addFigures(facts, ids, languages, locale, t);
  return facts;
}

const reader: Actor = { userId: null, name: "", grants: [] };

/** The key facts of a public record for people without an account: who is not public stays unnamed. */
export async function readPublicFacts(record: Checked, locale: Locale): Promise<KeyFact[]> {
  const { recordId, kind } = record;
  const published: { language: string }[] = await modelNamed(database(), storeOf(kind).translation).findMany({
    where: { recordId, published: true },
    select: { language: true },
  });
  const languages = published.map(({ language }) => language);
  return (await readKeyFacts(reader, [record], locale, languages)).get(recordId) ?? [];
}
