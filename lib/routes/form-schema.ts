import { z } from "zod";
import { type Locale, locales } from "@/lib/i18n/locales";
import { isKindName } from "@/lib/kinds/index";
import { line, lines } from "@/lib/text/schema";

// What forms of the admin have in common. A form sends one value as a text, several as a list, none not at all.

export const id = z.uuid("error.id");
/** An empty choice of a select is none. */
export const optionalId = z
  .union([z.literal(""), id], "error.id")
  .optional()
  .transform((text) => text || null);

const listOf = <S extends z.ZodType>(item: S, most: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(item, "error.list").max(most, "error.tooMany"),
  );

export const ids = listOf(id, 500);
export const languages = listOf(z.enum(locales, "error.language"), locales.length) as z.ZodType<Locale[]>;
export const kind = line(20).refine(isKindName, "error.choice");
export const shortText = line(300).default("");
export const note = lines(4_000).default("");

/** An id as it came, for the address of a form; nothing that is none. */
export function idIn(value: unknown): string {
  return z.uuid().safeParse(value).success ? String(value) : "";
}
