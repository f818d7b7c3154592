import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName, KindOf } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import { isMediaKey } from "@/lib/media/key";

/**
 * Stored files need a credit and a licence; pictures need an alternative text and documents a caption, in the source
 * language.
 */
export function checkMedia({ sourceLanguage, parts }: Input<KindOf<KindName>>): FieldError[] {
  return (parts.media ?? []).flatMap(({ fields, translations }, index) => {
    if (!isMediaKey(fields.file)) return [];
    const path = ["parts", "media", index];
    const texts = translations[sourceLanguage] ?? {};
    const text = fields.type === "image" ? ("alternative" as const) : ("caption" as const);
    const key = fields.type === "image" ? "error.alternative" : "error.required";
    return [
      ...(texts[text] ? [] : [{ key, path: [...path, "translations", sourceLanguage, text] }]),
      ...(fields.credit ? [] : [{ key: "error.required", path: [...path, "fields", "credit"] }]),
      ...(fields.licence ? [] : [{ key: "error.required", path: [...path, "fields", "licence"] }]),
    ];
  });
}

/** One error per stored picture and language without an alternative text. */
export function missingAlternatives(
  { parts }: Pick<Input<KindOf<KindName>>, "parts">,
  languages: readonly Locale[],
): FieldError[] {
  return (parts.media ?? []).flatMap(({ fields, translations }, index) => {
    if (fields.type !== "image" || !isMediaKey(fields.file)) return [];
    return languages
      .filter((language) => !translations[language]?.alternative)
      .map((language) => ({
        key: "error.alternative",
        path: ["parts", "media", index, "translations", language, "alternative"],
      }));
  });
}
