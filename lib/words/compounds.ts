import type { Locale } from "@/lib/i18n/locales";
import { stemOf } from "./stem";

const shortestPart = 3;
const longestWord = 40;

/** The words that the first part of a Swedish compound may be: "skol" of skola, "lärar" of lärare, "arbets" of arbete. */
function wordsBefore(part: string): string[] {
  const bare = part.slice(0, -1);
  if (part.endsWith("s")) return [part, bare, `${bare}e`, `${bare}a`];
  if (/[aou]$/.test(part)) return [part, `${bare}a`, bare];
  return [part, `${part}a`, `${part}e`];
}

type Split = { parts: string[]; shortest: number };

function isBetter(split: Split, than: Split | undefined): boolean {
  if (!than || split.parts.length !== than.parts.length) return !than || split.parts.length < than.parts.length;
  return split.shortest > than.shortest;
}

type Dictionary = { isWord: (word: string) => boolean; locale: Locale };

function firstWord(part: string, { isWord, locale }: Dictionary): string | undefined {
  const candidates = wordsBefore(part).filter(({ length }) => length >= shortestPart);
  return candidates.find(isWord) ?? lastWord(part, { isWord, locale });
}

function lastWord(part: string, { isWord, locale }: Dictionary): string | undefined {
  return isWord(part) || isWord(stemOf(part, locale)) ? part : undefined;
}

/** The best split of each tail of the word, from the shortest tail to the whole. */
function bestSplit(word: string, dictionary: Dictionary): Split | undefined {
  const tails = new Map<number, Split>();
  for (let from = word.length - shortestPart; from >= 0; from--) {
    const whole = from > 0 ? lastWord(word.slice(from), dictionary) : undefined;
    if (whole) tails.set(from, { parts: [whole], shortest: whole.length });
    for (let until = from + shortestPart; until <= word.length - shortestPart; until++) {
      const rest = tails.get(until);
      const first = rest && firstWord(word.slice(from, until), dictionary);
      if (!rest || !first) continue;
      const split = { parts: [first, ...rest.parts], shortest: Math.min(until - from, rest.shortest) };
      if (isBetter(split, tails.get(from))) tails.set(from, split);
    }
  }
  return tails.get(0);
}

/**
 * "skolbibliotek" → "skola", "bibliotek": the known words that a Swedish compound is written of, as few as possible,
 * none when it is not one. `isWord` gets folded words and their stems.
 */
export function partsOfCompound(word: string, locale: Locale, isWord: (word: string) => boolean): string[] {
  const canBeCompound = locale === "sv" && word.length >= 2 * shortestPart && word.length <= longestWord;
  return canBeCompound && /^\p{L}+$/u.test(word) ? (bestSplit(word, { isWord, locale })?.parts ?? []) : [];
}
