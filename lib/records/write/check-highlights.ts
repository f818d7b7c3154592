import type { Database } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { type HighlightInput, mostHighlights } from "@/lib/kinds/highlights";
import type { BaseInput } from "@/lib/kinds/input";
import { facet } from "@/lib/records/search/facet-names";

type Chosen = Pick<BaseInput, "sourceLanguage" | "parts">;

/** Of some records, those that are public pages of the city. */
async function readOwn(tx: Database, cityId: string, ids: string[]): Promise<Set<string>> {
  const rows = await tx.searchEntry.findMany({
    where: { recordId: { in: ids }, facets: { has: facet("city", cityId) } },
    distinct: ["recordId"],
    select: { recordId: true },
  });
  return new Set(rows.map(({ recordId }) => recordId));
}

/**
 * What is chosen anew has to be a public page of the city. What was chosen earlier may have been archived since; readers
 * do not see it then, and it must not keep the city from being saved. A city that is being made has no pages yet.
 */
async function readChoosable(tx: Database, cityId: string, ids: string[]): Promise<Set<string>> {
  const known = await tx.city.findUnique({ where: { id: cityId }, select: { highlights: true } });
  if (!known) return new Set(ids);
  const own = await readOwn(tx, cityId, ids);
  return new Set([...own, ...known.highlights.flatMap(({ recordId }) => recordId ?? [])]);
}

const errorAt = (key: string, index: number, ...place: string[]): FieldError => ({
  key,
  path: ["parts", "highlights", index, ...place],
});

/** Each highlight needs a sentence in the source language. In a draft it may be missing. */
export function checkHighlightTexts({ sourceLanguage, parts }: Chosen): FieldError[] {
  const chosen = (parts.highlights ?? []) as HighlightInput[];
  return chosen.flatMap(({ translations }, index) => {
    const why = (translations as Partial<Record<Locale, { why?: string }>>)[sourceLanguage]?.why;
    return why ? [] : [errorAt("error.required", index, "translations", sourceLanguage, "why")];
  });
}

/**
 * Up to three public pages of the city, each once, each with a sentence in the source language. In a draft page and
 * sentence may be missing.
 */
export async function checkHighlights(
  tx: Database,
  cityId: string,
  input: Chosen,
  isDraft: boolean,
): Promise<FieldError[]> {
  const chosen = (input.parts.highlights ?? []) as HighlightInput[];
  if (chosen.length === 0) return [];
  const ids = chosen.map(({ fields }) => (fields as Partial<typeof fields>).record);
  const choosable = await readChoosable(
    tx,
    cityId,
    ids.filter((id) => id !== undefined),
  );
  const pages = ids.flatMap((id, index): FieldError[] => [
    ...(index >= mostHighlights ? [errorAt("error.tooManyHighlights", index, "fields", "record")] : []),
    ...(id && ids.indexOf(id) !== index ? [errorAt("error.highlightTwice", index, "fields", "record")] : []),
    ...(id && !choosable.has(id) ? [errorAt("error.notOfCity", index, "fields", "record")] : []),
  ]);
  return isDraft ? pages : [...pages, ...checkHighlightTexts(input)];
}
