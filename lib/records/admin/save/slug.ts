import type { RawInput } from "@/lib/forms/form-values";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { slugify } from "@/lib/text/slug";

/** The slug from the form, else one made from the title. */
export function wantedSlug(kind: KindName, typed: string, raw: RawInput, language: Locale): string {
  const title = raw.translations[language]?.[kindNamed(kind).title];
  return typed || slugify(typeof title === "string" ? title : "") || kind;
}
