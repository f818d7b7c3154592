import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { locales } from "@/lib/i18n/locales";
import { isKindName } from "@/lib/kinds/index";
import { tooLarge } from "@/lib/media/read-upload";
import { queryString } from "@/lib/routes/query";
import { storedAs } from "@/lib/text/schema";

// Schemas and paths of the pages for XLIFF files.

/** An empty select counts as no choice. */
const chosen = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

export const exportForm = z.strictObject({
  city: chosen(z.union([z.literal("platform"), z.uuid()], "error.choice")),
  kind: chosen(storedAs(40, "error.choice").refine(isKindName, "error.choice")),
  from: z.enum(locales, "error.language"),
  to: z.enum(locales, "error.language"),
  drafts: z.literal("yes", "error.form").optional(),
});

/** `keep` is set when the file exceeded the upload limit. */
export const checkForm = z.strictObject({ keep: z.literal(tooLarge, "error.form").optional(), file: z.unknown() });

export const takeInForm = z.strictObject({ file: storedAs(100, "error.form") });

export const deskPath = (locale: Locale, query: Record<string, string> = {}): string => {
  const search = new URLSearchParams(query);
  return `/${locale}/admin/translations${search.size > 0 ? `?${search}` : ""}`;
};

/** Path of the export form with preset choices. */
export function exportPath(locale: Locale, query: Record<string, string | undefined>): string {
  return `${deskPath(locale)}${queryString(query)}#export`;
}

/** Path of the report on a returned file. */
export function returnedPath(locale: Locale, { file, ...query }: Record<string, unknown>): string {
  if (typeof file !== "string" || !/^[\w-]{22}$/.test(file)) return deskPath(locale);
  const search = new URLSearchParams({ file, ...(query as Record<string, string>) });
  return `/${locale}/admin/translations/xliff?${search}`;
}
