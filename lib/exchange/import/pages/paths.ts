import type { Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { isUuid } from "@/lib/text/is-uuid";
import { thingStoreOf } from "../kinds/index";
import type { Batch } from "../store/batch";

/** The pages of an import, in the order in which a person goes through them. */
export const importSteps = [
  "file",
  "source",
  "columns",
  "values",
  "rows",
  "fields",
  "plan",
  "doubtful",
  "result",
  "undo",
] as const;
export type ImportStep = (typeof importSteps)[number];

export const isImportStep = (value: unknown): value is ImportStep => importSteps.some((step) => step === value);

export const importsPath = (locale: Locale, done?: string): string =>
  `/${locale}/admin/import${done ? `?done=${done}` : ""}`;

export const allowedPath = (locale: Locale, done?: string): string =>
  `/${locale}/admin/import/addresses${done ? `?done=${done}` : ""}`;

/** Path of a step; of the list when there is no such import. */
export function importPath(locale: Locale, id: unknown, step: ImportStep, query: Record<string, string> = {}): string {
  if (!isUuid(id)) return importsPath(locale);
  const search = new URLSearchParams(query);
  return `/${locale}/admin/import/${id}/${step}${search.size > 0 ? `?${search}` : ""}`;
}

/** A doubtful row, the first open one, or all that was decided; the page begins at the row and not at the list of steps. */
export function doubtfulPath(locale: Locale, id: unknown, row: number | undefined, last?: number | undefined): string {
  const query = {
    ...(row === undefined ? {} : { row: String(row) }),
    ...(last === undefined ? {} : { last: String(last) }),
  };
  return `${importPath(locale, id, "doubtful", query)}#row`;
}

export const nextStep = (step: ImportStep): ImportStep =>
  importSteps[Math.min(importSteps.length - 1, importSteps.indexOf(step) + 1)]!;

/** Where one of ours is edited. */
export const ourPath = ({ kind, record, cityId }: Batch, locale: Locale, id: string): string =>
  record ? adminPath(locale, record, id) : thingStoreOf(kind).path(locale, { id, cityId });
