import { type Locale, locales } from "@/lib/i18n/locales";
import { conceptsIn } from "@/lib/words/concepts/index";
import { isListedAsWritten } from "@/lib/words/lexicon";
import { isStopWord } from "@/lib/words/stop-words";
import type { Token } from "@/lib/words/tokens";

/** A page's language is worth less than one word that only another language has. */
const pageBonus = 0.75;

/**
 * The languages that a question may be written in, the likeliest first: readers type in the language of the page, or in
 * their own. The first is always the only one whose small words ("the", "of") are left out.
 */
export function likelyLanguages(tokens: readonly Token[], page: Locale): Locale[] {
  const scores = new Map(locales.map((locale) => [locale, locale === page ? pageBonus : 0]));
  for (const locale of locales) {
    const small = tokens.filter(({ word }) => isStopWord(word, locale)).length;
    const meant = new Set(conceptsIn([...tokens], locale).flatMap(({ from, until }) => range(from, until)));
    const listed = [...meant].filter((at) => isListedAsWritten(tokens[at]!.word, locale)).length;
    scores.set(locale, scores.get(locale)! + small + (meant.size + listed) / 2);
  }
  return [...locales].sort((a, b) => scores.get(b)! - scores.get(a)!);
}

const range = (from: number, until: number) => Array.from({ length: until - from }, (_, index) => from + index);
