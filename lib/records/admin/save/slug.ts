import type { RawInput } from "@/lib/forms/form-values";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { slugify } from "@/lib/text/slug";

/** The slug that the form asks for, or what the title of a new record suggests. */
export function wantedSlug(kind: KindName, asked: string, raw: RawInput, language: Locale): string {
  const title = raw.translations[language]?.[kindNamed(kind).title];
  return asked || slugify(typeof title === "string" ? title : "") || kind;
}
