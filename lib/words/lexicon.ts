import type { Locale } from "@/lib/i18n/locales";
import { conceptWords } from "./concepts/index";
import { allowedDistance, editDistance } from "./edit-distance";
import { stemOf } from "./stem/index";
import { tokensOf } from "./tokens";

/** A word of the directory or of the word list. */
export type KnownWord = { language: string; word: string; written: string };
export type SimilarWord = KnownWord & { distance: number };

/** The single words of the word list, which texts of other languages may be found by. */
type Lexicon = { sorted: KnownWord[]; words: Set<string>; forms: Set<string> };

const lexicons = new Map<Locale, Lexicon>();

function makeLexicon(language: Locale): Lexicon {
  const words = new Map<string, KnownWord>();
  for (const written of conceptWords(language)) {
    const [token, ...more] = tokensOf(written);
    if (token && more.length === 0) words.set(token.word, { language, word: token.word, written });
  }
  const sorted = [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  const forms = new Set([...words.keys()].flatMap((word) => [word, stemOf(word, language)]));
  return { sorted, words: new Set(words.keys()), forms };
}

export function lexiconOf(language: Locale): Lexicon {
  const known = lexicons.get(language) ?? makeLexicon(language);
  lexicons.set(language, known);
  return known;
}

/** Whether it is a word of the list, or the stem of one. */
export const isListed = (word: string, language: Locale) => lexiconOf(language).forms.has(word);

/** Whether the list has the word in this very form. */
export const isListedAsWritten = (word: string, language: Locale) => lexiconOf(language).words.has(word);

/** The words of the list that begin so, in any of these languages. */
export function listedBeginning(start: string, languages: readonly Locale[]): KnownWord[] {
  return languages.flatMap((language) => {
    const { sorted } = lexiconOf(language);
    let [from, until] = [0, sorted.length];
    while (from < until) {
      const middle = (from + until) >>> 1;
      if (sorted[middle]!.word < start) from = middle + 1;
      else until = middle;
    }
    const found: KnownWord[] = [];
    for (let at = from; sorted[at]?.word.startsWith(start); at++) found.push(sorted[at]!);
    return found;
  });
}

/** The words of the list with few wrong letters. */
export function listedSimilar(word: string, languages: readonly Locale[]): SimilarWord[] {
  const allowed = allowedDistance(word);
  return languages.flatMap((language) =>
    lexiconOf(language).sorted.flatMap((known) => {
      if (Math.abs(known.word.length - word.length) > allowed || !mayBeMistyped(word, known.word)) return [];
      const distance = editDistance(word, known.word, allowed);
      return distance > 0 && distance <= allowed ? [{ ...known, distance }] : [];
    }),
  );
}

const shortestMistyped = 5;

/** First letters that sound alike in one of the languages. */
const soundAlike = ["bv", "ck", "sz", "gj", "iy"];

/** People mistype the first letter rarely; in short words, another one makes another word. */
export function mayBeMistyped(typed: string, word: string): boolean {
  if (typed.length < shortestMistyped) return false;
  const [first, other] = [typed[0]!, word[0]!];
  const isSwapped = first === word[1] && typed[1] === other;
  return first === other || isSwapped || soundAlike.some((pair) => pair.includes(first) && pair.includes(other));
}
