import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { plainWords } from "@/lib/text/html";

/** The language of the page and the origin of the site. */
export type JsonLdScope = { locale: Locale; site: string };

export const pageUrl = (card: Card, { locale, site }: JsonLdScope) => `${site}${recordPath(locale, card)}`;

/**
 * The `@id` of a record. The same in all languages, except for practices and guides: these are texts, and each
 * translation is a work of its own (`language`).
 */
export function thingId(card: Card, { site }: JsonLdScope, language?: Locale): string {
  const isText = card.kind === "practice" || card.kind === "guide";
  const home = card.languages.includes(card.source) ? card.source : (card.languages[0] ?? card.source);
  return `${site}${recordPath(language ?? (isText ? card.title.language : home), card)}#${card.kind}`;
}

/** Plain text; undefined for a fallback, which would be attributed to the wrong language. */
export function wordsInLanguage(text: TextInLanguage | RenderedText | null | undefined): string | undefined {
  return text && !text.isFallback ? plainWords(text) || undefined : undefined;
}

/** Undefined for an empty list. */
export function ifAny<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
