import type { Locale } from "@/lib/i18n/locales";
import { partsOfCompound } from "@/lib/words/compounds";
import { type ConceptMatch, conceptsIn } from "@/lib/words/concepts/index";
import { isListed } from "@/lib/words/lexicon";
import { stemOf } from "@/lib/words/stem/index";
import { isStopWord } from "@/lib/words/stop-words";
import { tokensOf } from "@/lib/words/tokens";

export type Word = { language: Locale; word: string; written: string; stem: string };

/** What a text has, wherever it stands. */
export type TextAnalysis = {
  /** Stem → the positions of its words, the first word of the text being at 0. */
  stems: ReadonlyMap<string, readonly number[]>;
  /** Concept → how often the text speaks of it. */
  concepts: ReadonlyMap<string, number>;
  /** Every word once. */
  words: readonly Word[];
  /** How many words there are, small words aside. */
  length: number;
  lastPosition: number;
};

const longestWord = 60;
const shortestWord = 3;

/** What the parts of a compound mean: "verkstadsbuss" speaks of workshops and of buses. */
function conceptsOfParts(word: string, language: Locale): ConceptMatch[] {
  if (isListed(word, language)) return [];
  const parts = partsOfCompound(word, language, (part) => isListed(part, language));
  return parts.flatMap((part) => conceptsIn(tokensOf(part), language));
}

function analyse(text: string, language: Locale): TextAnalysis {
  const tokens = tokensOf(text);
  const stems = new Map<string, number[]>();
  const words = new Map<string, Word>();
  let length = 0;
  for (const { word, start, end, position } of tokens) {
    if (word.length > longestWord || isStopWord(word, language)) continue;
    length += 1;
    const stem = stemOf(word, language);
    const positions = stems.get(stem);
    if (positions) positions.push(position);
    else stems.set(stem, [position]);
    if (word.length < shortestWord || words.has(word)) continue;
    words.set(word, { language, word, stem, written: text.slice(start, end).toLocaleLowerCase(language) });
  }
  const concepts = new Map<string, number>();
  for (const { concept } of [
    ...conceptsIn(tokens, language),
    ...tokens.flatMap(({ word }) => conceptsOfParts(word, language)),
  ])
    concepts.set(concept, (concepts.get(concept) ?? 0) + 1);
  return { stems, concepts, words: [...words.values()], length, lastPosition: tokens.at(-1)?.position ?? 0 };
}

type Remembered = { limit: number; length: number; analyses: Map<string, TextAnalysis> };
/** In characters. Of a record that is saved again, most texts are as they were. */
const remembered: Remembered = { limit: 500_000, length: 0, analyses: new Map() };

/** For a process that analyses the same texts in many records. */
export function rememberTexts(characters: number): void {
  remembered.limit = characters;
}

/** The analysis of a text; that of the last texts is remembered. */
export function analyseText(text: string, language: Locale): TextAnalysis {
  const key = `${language} ${text}`;
  const known = remembered.analyses.get(key);
  if (known) return known;
  const analysis = analyse(text, language);
  if (remembered.length > remembered.limit) {
    remembered.analyses.clear();
    remembered.length = 0;
  }
  remembered.analyses.set(key, analysis);
  remembered.length += text.length;
  return analysis;
}
