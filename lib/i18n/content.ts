import { type Locale, locales } from "./locales";

/** A value with the language it is in; `isFallback` when that is not the page's. */
export type InLanguage<T> = { value: T; language: Locale; isFallback: boolean };

/** A text of a record, ready to be shown with its `lang` and, when it is a fallback, its label. */
export type TextInLanguage<T = string> = { text: T; language: Locale; isFallback: boolean };

/** A text of Markdown with the HTML that it became when it was saved; `placeHtml` fits it into a page. */
export type RenderedText = TextInLanguage & { html: string };

/** The published translations of a record: per language, its fields. */
export type Translations<Fields extends object> = Partial<Record<Locale, Partial<Fields>>>;

/** Page's language, the record's own, English, then the others in their order. */
function fallbackOrder(locale: Locale, source: Locale): Locale[] {
  return [...new Set<Locale>([locale, source, "en", ...locales])];
}

function isPresent(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}

/** The best of several language versions of one value; null when there is none. Empty is absent. */
export function inLanguage<T>(
  texts: Partial<Record<Locale, T | null>>,
  locale: Locale,
  source: Locale,
): InLanguage<T> | null {
  for (const language of fallbackOrder(locale, source)) {
    const value = Object.hasOwn(texts, language) ? texts[language] : undefined;
    if (isPresent(value)) return { value: value as T, language, isFallback: language !== locale };
  }
  return null;
}

/**
 * One field of a record in the page's language. A translation that lacks the field falls back for this field only.
 * Give it published translations only: it cannot know which ones are.
 */
export function textIn<Fields extends object, Name extends keyof Fields>(
  translations: Translations<Fields>,
  field: Name,
  locale: Locale,
  source: Locale,
): TextInLanguage<NonNullable<Fields[Name]>> | null {
  const versions = Object.entries(translations).map(([language, fields]) => [language, fields?.[field]]);
  const found = inLanguage<NonNullable<Fields[Name]>>(Object.fromEntries(versions), locale, source);
  return found && { text: found.value, language: found.language, isFallback: found.isFallback };
}
