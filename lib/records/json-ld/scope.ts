import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { plainWords } from "@/lib/text/html";

/** For whom something is said, and under which origin. */
export type JsonLdScope = { locale: Locale; site: string };

export const pageUrl = (card: Card, { locale, site }: JsonLdScope) => `${site}${recordPath(locale, card)}`;

/**
 * The name of a thing in linked data. A school is the same in every language, so its name does not depend on the reader's;
 * a practice or a guide is a text, and each of its translations is a work of its own (`language`).
 */
export function thingId(card: Card, { site }: JsonLdScope, language?: Locale): string {
  const isText = card.kind === "practice" || card.kind === "guide";
  const home = card.languages.includes(card.source) ? card.source : (card.languages[0] ?? card.source);
  return `${site}${recordPath(language ?? (isText ? card.title.language : home), card)}#${card.kind}`;
}

/** The plain words of a text, if they are in the page's language: a fallback would pass for what it is not. */
export function told(text: TextInLanguage | RenderedText | null | undefined): string | undefined {
  return text && !text.isFallback ? plainWords(text) || undefined : undefined;
}

/** Empty is absent. */
export function ifAny<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
