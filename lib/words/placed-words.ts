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

/** In characters: some thousand titles and leads, which results show again and again. */
const mostCharacters = 1_000_000;
const known = new Map<string, PlacedWords>();
let characters = 0;

const keyOf = (text: string, language: Locale) => `${language} ${text}`;

export const rememberedWords = (text: string, language: Locale): PlacedWords | undefined =>
  known.get(keyOf(text, language));

/** The words of a text that will be asked for again. */
export function rememberWords(text: string, language: Locale): PlacedWords {
  if (characters > mostCharacters) {
    known.clear();
    characters = 0;
  }
  const placed = locateWords(text, language);
  known.set(keyOf(text, language), placed);
  characters += text.length;
  return placed;
}
