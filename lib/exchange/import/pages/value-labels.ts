import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { schoolStates } from "@/lib/kinds/states";
import { titlesOf } from "@/lib/records/admin/labels";
import { cachedTerms, viewTerm } from "@/lib/records/vocabularies/terms";
import { isUuid } from "@/lib/text/is-uuid";
import { type ImportKind, importKinds, type PlannedRow } from "../model";
import { targetsOf } from "../targets/index";
import type { ImportTarget } from "../targets/model";
import { areaOf } from "../values/propose-values";

/** Value of ours → what a person reads. */
export type ValueLabels = ReadonlyMap<string, string>;

/** Not a constant: kinds and their stores import each other, and are there only when all of them are read. */
const importedVocabularies = (): ReadonlySet<string> =>
  new Set(importKinds.flatMap((kind) => targetsOf(kind).flatMap(({ vocabulary }) => vocabulary ?? [])));

async function districtLabels(cityId: string, locale: Locale): Promise<[string, string][]> {
  const rows = await database().district.findMany({
    where: { cityId },
    include: { translations: true },
    orderBy: { position: "asc" },
  });
  return rows.map(({ id, code, translations }) => {
    const named = translations.find(({ language }) => language === locale) ?? translations[0];
    return [id, [code, named?.name].filter(Boolean).join(" ")];
  });
}

/** The labels of everything that a row can say of a record of this city. */
export async function readValueLabels(cityId: string, locale: Locale): Promise<ValueLabels> {
  const t = translator(locale);
  const imported = importedVocabularies();
  const terms = [...(await cachedTerms()).values()].filter(({ vocabulary }) => imported.has(vocabulary));
  return new Map([
    ...terms.map((row): [string, string] => [row.id, viewTerm(row, locale).label.text]),
    ...schoolStates.map((state): [string, string] => [state, t(`exchange:status.${state}`)]),
    ["yes", t("exchange:yes")],
    ["no", t("exchange:no")],
    ...(await districtLabels(cityId, locale)),
  ]);
}

/** The ids in a value. */
const idsIn = (value: unknown): string[] => [value].flat().filter((item): item is string => isUuid(item));

/** The labels with those of the records that these rows name. */
export async function withNamed(
  labels: ValueLabels,
  kind: ImportKind,
  values: readonly unknown[],
  locale: Locale,
): Promise<ValueLabels> {
  const kinds = new Set(targetsOf(kind).flatMap(({ to }) => to ?? []));
  const ids = [...new Set(values.flatMap(idsIn))];
  if (kinds.size === 0 || ids.length === 0) return labels;
  const named = await Promise.all([...kinds].map((to) => titlesOf(to, ids, locale)));
  return new Map([...labels, ...named.flatMap((titles) => [...titles].map(([id, { text }]) => [id, text] as const))]);
}

/** What rows of a plan say, and what ours is. */
export const valuesOfRows = (rows: readonly PlannedRow[]): unknown[] =>
  rows.flatMap(({ row, changes }) => [
    ...Object.values(row.values),
    ...Object.values(changes).flatMap(({ ours, theirs }) => [ours, theirs]),
  ]);

export type ValueChoice = { value: string; label: string };

/** What the values of a target can mean. */
export function choicesOf(target: ImportTarget, labels: ValueLabels): ValueChoice[] {
  const area = areaOf(target);
  const fits = (value: string) => {
    if (area === "status") return schoolStates.some((state) => state === value);
    if (area === "flag") return value === "yes" || value === "no";
    return area === "district" ? value.length === 36 : value.startsWith(`${area}/`);
  };
  return [...labels].flatMap(([value, label]) => (fits(value) ? [{ value, label }] : []));
}
