import type { Locale } from "@/lib/i18n/locales";
import { analyseText, type Word } from "./analyse-text";
import { conceptLexeme, quoted, stemLexeme } from "./lexemes";
import type { SearchedText } from "./searched-texts";

/** The limits of PostgreSQL: the last position, and the positions of one lexeme. */
const [lastPosition, mostPositions] = [16_383, 255];
/** Between two texts, so that no phrase reaches from one into the next. */
const gap = 10;
/** So many times in one language. */
const often = 3;

export type Analysis = {
  /** Lexeme → where it stands. */
  positions: Map<string, number[]>;
  /** Every word, once in each language. */
  words: Word[];
  /** Words of the longest translation, small words aside. */
  length: number;
};

/** What was said in one language, and how many times. */
class LanguageCounts {
  readonly words = new Map<string, Word>();
  length = 0;
  private readonly counts = new Map<string, number>();

  /** Whether it has been said often now. */
  isOften(lexeme: string, times: number): boolean {
    const count = (this.counts.get(lexeme) ?? 0) + times;
    this.counts.set(lexeme, count);
    return count >= often;
  }
}

/** Collects the lexemes of texts one after the other. */
class Collector {
  readonly positions = new Map<string, number[]>();
  readonly languages = new Map<Locale, LanguageCounts>();
  private next = 1;

  add({ text, language, place }: SearchedText): void {
    const counts = this.languages.get(language) ?? new LanguageCounts();
    this.languages.set(language, counts);
    const { stems, concepts, words, length, lastPosition: last } = analyseText(text, language);
    for (const [stem, positions] of stems) {
      this.put(stemLexeme(place, stem), positions);
      const oftenLexeme = stemLexeme("often", stem);
      if (counts.isOften(oftenLexeme, positions.length)) this.put(oftenLexeme);
    }
    for (const [concept, times] of concepts) {
      this.put(conceptLexeme(place, concept));
      const oftenLexeme = conceptLexeme("often", concept);
      if (counts.isOften(oftenLexeme, times)) this.put(oftenLexeme);
    }
    for (const word of words) if (!counts.words.has(word.word)) counts.words.set(word.word, word);
    counts.length += length;
    this.next += last + gap;
  }

  put(lexeme: string, positions: readonly number[] = []): void {
    const known = this.positions.get(lexeme) ?? [];
    for (const position of positions)
      if (this.next + position <= lastPosition && known.length < mostPositions) known.push(this.next + position);
    this.positions.set(lexeme, known);
  }
}

/** What texts are found by. `more`: lexemes without a place in a text. */
export function analyseTexts(texts: readonly SearchedText[], more: readonly string[]): Analysis {
  const collector = new Collector();
  for (const text of texts) collector.add(text);
  for (const lexeme of more) collector.put(lexeme);
  const languages = [...collector.languages.values()];
  return {
    positions: collector.positions,
    words: languages.flatMap(({ words }) => [...words.values()]),
    length: Math.max(0, ...languages.map(({ length }) => length)),
  };
}

/** As PostgreSQL reads a `tsvector`. */
export function vectorText(positions: Analysis["positions"]): string {
  return [...positions]
    .map(([lexeme, places]) => (places.length > 0 ? `${quoted(lexeme)}:${places.join(",")}` : quoted(lexeme)))
    .join(" ");
}
