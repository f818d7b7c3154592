import type { Locale } from "@/lib/i18n/locales";
import { partsOfCompound } from "@/lib/words/compounds";
import { type ConceptMatch, conceptsIn } from "@/lib/words/concepts/index";
import { stemOf } from "@/lib/words/stem/index";
import { isStopWord } from "@/lib/words/stop-words";
import { type Token, tokensOf } from "@/lib/words/tokens";
import { isListed } from "../query/lexicon";
import { conceptLexeme, quoted, stemLexeme } from "./lexemes";
import type { SearchedText } from "./searched-texts";

/** The limits of PostgreSQL: the last position, and the positions of one lexeme. */
const [lastPosition, mostPositions] = [16_383, 255];
/** Between two texts, so that no phrase reaches from one into the next. */
const gap = 10;
const longestWord = 60;
/** So many times in one language. */
const often = 3;

export type Word = { language: Locale; word: string; written: string; stem: string };

export type Analysis = {
  /** Lexeme → where it stands. */
  positions: Map<string, number[]>;
  /** Every word, once in each language. */
  words: Word[];
  /** Words of the longest translation, small words aside. */
  length: number;
};

/** What the parts of a compound mean: "verkstadsbuss" speaks of workshops and of buses. */
function conceptsOfParts(word: string, language: Locale): ConceptMatch[] {
  if (isListed(word, language)) return [];
  const parts = partsOfCompound(word, language, (part) => isListed(part, language));
  return parts.flatMap((part) => conceptsIn(tokensOf(part), language));
}

/** Collects the lexemes of texts one after the other. */
class Collector {
  readonly positions = new Map<string, number[]>();
  readonly words = new Map<string, Word>();
  private readonly counts = new Map<string, number>();
  readonly lengths = new Map<Locale, number>();
  private next = 1;

  add({ text, language, place }: SearchedText): void {
    const tokens = tokensOf(text);
    for (const token of tokens) this.addToken(token, { text, language, place });
    const matches = [...conceptsIn(tokens, language), ...tokens.flatMap(({ word }) => conceptsOfParts(word, language))];
    for (const { concept } of matches) {
      this.put(conceptLexeme(place, concept));
      this.count(language, conceptLexeme("often", concept));
    }
    this.next += (tokens.at(-1)?.position ?? 0) + gap;
  }

  private addToken({ word, start, end, position }: Token, { text, language, place }: SearchedText): void {
    if (word.length > longestWord || isStopWord(word, language)) return;
    this.lengths.set(language, (this.lengths.get(language) ?? 0) + 1);
    const stem = stemOf(word, language);
    this.put(stemLexeme(place, stem), this.next + position);
    this.count(language, stemLexeme("often", stem));
    const key = `${language} ${word}`;
    if (word.length < 3 || this.words.has(key)) return;
    this.words.set(key, { language, word, stem, written: text.slice(start, end).toLocaleLowerCase(language) });
  }

  /** What a text says several times, it is about. */
  private count(language: Locale, lexeme: string): void {
    const key = `${language} ${lexeme}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count === often) this.put(lexeme);
  }

  put(lexeme: string, position?: number): void {
    const known = this.positions.get(lexeme) ?? [];
    if (position !== undefined && position <= lastPosition && known.length < mostPositions) known.push(position);
    this.positions.set(lexeme, known);
  }
}

/** What texts are found by. `more`: lexemes without a place in a text. */
export function analyseTexts(texts: readonly SearchedText[], more: readonly string[]): Analysis {
  const collector = new Collector();
  for (const text of texts) collector.add(text);
  for (const lexeme of more) collector.put(lexeme);
  return {
    positions: collector.positions,
    words: [...collector.words.values()],
    length: Math.max(0, ...collector.lengths.values()),
  };
}

/** As PostgreSQL reads a `tsvector`. */
export function vectorText(positions: Analysis["positions"]): string {
  return [...positions]
    .map(([lexeme, places]) => (places.length > 0 ? `${quoted(lexeme)}:${places.join(",")}` : quoted(lexeme)))
    .join(" ");
}
