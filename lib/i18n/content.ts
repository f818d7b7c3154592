import { type LanguageOrder, readingOrder } from "./fallbacks";
import type { Locale } from "./locales";

/** A value and its language; `isFallback` when it is not the page's language. */
export type InLanguage<T> = { value: T; language: Locale; isFallback: boolean };

/**
 * A text with the language for its `lang`; fallbacks get a label, unless the page has said under its title that it is
 * in this language (`isAnnounced`).
 */
export type TextInLanguage<T = string> = { text: T; language: Locale; isFallback: boolean; isAnnounced?: true };

/** A Markdown text with its stored HTML; `placeHtml` fits it into a page. */
export type RenderedText = TextInLanguage & { html: string };

/** A record's published translations: language → fields. */
export type Translations<Fields extends object> = Partial<Record<Locale, Partial<Fields>>>;

function isPresent(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}

/** The best language version of a value; null when all are empty. */
export function inLanguage<T>(
  texts: Partial<Record<Locale, T | null>>,
  locale: Locale,
  source: Locale,
  order: LanguageOrder = readingOrder,
): InLanguage<T> | null {
  for (const language of order(locale, source)) {
    const value = Object.hasOwn(texts, language) ? texts[language] : undefined;
    if (isPresent(value)) return { value: value as T, language, isFallback: language !== locale };
  }
  return null;
}

/**
 * A field in the page's language; each field falls back on its own. Pass published translations only, because it cannot
 * check.
 */
export function textIn<Fields extends object, Name extends keyof Fields>(
  translations: Translations<Fields>,
  field: Name,
  locale: Locale,
  source: Locale,
  order: LanguageOrder = readingOrder,
): TextInLanguage<NonNullable<Fields[Name]>> | null {
  for (const language of order(locale, source)) {
    const text = Object.hasOwn(translations, language) ? translations[language]?.[field] : undefined;
    if (text !== undefined && text !== null && isPresent(text))
      return { text, language, isFallback: language !== locale };
  }
  return null;
}
