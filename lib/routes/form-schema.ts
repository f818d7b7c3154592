import { z } from "zod";
import { type Locale, locales } from "@/lib/i18n/locales";
import { isKindName } from "@/lib/kinds/index";
import { line, lines } from "@/lib/text/schema";

// Schemas that forms of the admin share. Forms send a string for one value, a list for several, and nothing for none.

export const id = z.uuid("error.id");
/** An empty select counts as no choice. */
export const optionalId = z
  .union([z.literal(""), id], "error.id")
  .optional()
  .transform((text) => text || null);

export const arrayOf = <S extends z.ZodType>(item: S, max: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(item, "error.list").max(max, "error.tooMany"),
  );

export const ids = arrayOf(id, 500);
export const languages = arrayOf(z.enum(locales, "error.language"), locales.length) as z.ZodType<Locale[]>;
/** An empty choice counts as none. */
export const optionalLanguage = z
  .union([z.literal(""), z.enum(locales)], "error.language")
  .optional()
  .transform((code) => code || undefined);
export const kind = line(20).refine(isKindName, "error.choice");
export const shortText = line(300).default("");
export const shortTexts = arrayOf(shortText, 100);
export const note = lines(4_000).default("");

/** The value if it is a UUID, otherwise "". For building a form's URL. */
export function idIn(value: unknown): string {
  return z.uuid().safeParse(value).success ? String(value) : "";
}
