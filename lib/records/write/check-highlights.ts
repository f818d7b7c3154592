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

/**
 * Up to three public pages of the city, each once, each with a sentence in the source language. In a draft page and
 * sentence may be missing.
 */
export async function checkHighlights(
  tx: Database,
  cityId: string,
  { sourceLanguage, parts }: Chosen,
  isDraft: boolean,
): Promise<FieldError[]> {
  const chosen = (parts.highlights ?? []) as HighlightInput[];
  if (chosen.length === 0) return [];
  const ids = chosen.flatMap(({ fields }) => (fields as Partial<typeof fields>).record ?? []);
  const choosable = await readChoosable(tx, cityId, ids);
  return chosen.flatMap(({ fields, translations }, index): FieldError[] => {
    const path = ["parts", "highlights", index];
    const record = [...path, "fields", "record"];
    const why = (translations as Partial<Record<Locale, { why?: string }>>)[sourceLanguage]?.why;
    return [
      ...(index >= mostHighlights ? [{ key: "error.tooManyHighlights", path: record }] : []),
      ...(chosen.findIndex((other) => other.fields.record === fields.record) === index || !fields.record
        ? []
        : [{ key: "error.highlightTwice", path: record }]),
      ...(!fields.record || choosable.has(fields.record) ? [] : [{ key: "error.notOfCity", path: record }]),
      ...(why || isDraft ? [] : [{ key: "error.required", path: [...path, "translations", sourceLanguage, "why"] }]),
    ];
  });
}
