import type { Locale } from "@/lib/i18n/locales";
import { type ConceptMatch, conceptsIn } from "./concepts/index";
import { stemOf } from "./stem/index";
import { isStopWord } from "./stop-words";
import { tokensOf } from "./tokens";

/** The words of a text in order, and what it speaks of. */
export type PlacedWords = {
  /** Offsets into the text. */
  starts: Int32Array;
  ends: Int32Array;
  /** Empty for a small word. */
  stems: readonly string[];
  /** `from` and `until` count the words. */
  concepts: readonly ConceptMatch[];
};

export function locateWords(text: string, language: Locale): PlacedWords {
  const tokens = tokensOf(text);
  return {
    starts: Int32Array.from(tokens, ({ start }) => start),
    ends: Int32Array.from(tokens, ({ end }) => end),
    stems: tokens.map(({ word }) => (isStopWord(word, language) ? "" : stemOf(word, language))),
    concepts: conceptsIn(tokens, language),
  };
}
