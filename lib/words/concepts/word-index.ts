import type { Locale } from "@/lib/i18n/locales";
import { remembered } from "../remembered";
import { stemOf } from "../stem";
import { isStopWord } from "../stop-words";
import { type Token, tokensOf } from "../tokens";
import { concepts } from "./table";

type Ids = readonly string[];
/** A phrase that stands as it is written, with its stop words: "po škole". */
type Literal = { words: readonly string[]; ids: Ids };

export type ConceptIndex = {
  /** By a folded word. */
  exact: ReadonlyMap<string, Ids>;
  /** By a stem. */
  stems: ReadonlyMap<string, Ids>;
  /** By the stems of the content words of a phrase, with spaces between. */
  phrases: ReadonlyMap<string, Ids>;
  /** By the same with the small words in their places: "chodit za školu" (truancy) is not "chodit do školy". */
  exactPhrases: ReadonlyMap<string, Ids>;
  /** By the first word. */
  literals: ReadonlyMap<string, readonly Literal[]>;
  /** What phrases begin with, so that most words need no second look. */
  beginnings: ReadonlySet<string>;
};

/** What a word is by itself in the index. */
export type IndexedWord = {
  /** Inside a phrase. */
  key: string;
  /** Whether a phrase begins with it. */
  begins: boolean;
  /** Those that begin with it, the longest first. */
  literals: readonly Literal[];
  /** What it means alone. */
  ids: Ids | undefined;
};

/** "No school" is not "school": what denies belongs to the phrase. "Don't", "doesn't" and "not" deny alike. */
const denials = new Set(
  "no not dont doesnt didnt wont isnt arent cant cannot couldnt wouldnt never without nunca sin inte ej icke inget utan nao sem neni nejsou bez sense mai".split(
    " ",
  ),
);

/** What every denial counts as. */
const denial = "¬";

/** What a word counts as inside a phrase: its stem, nothing for a stop word, one sign for every denial. */
function keyInPhrase(word: string, locale: Locale): string {
  if (denials.has(word)) return denial;
  return isStopWord(word, locale) ? "" : stemOf(word, locale);
}

/** Joined forms instead of their parts, or the parts instead of the joined forms: the two ways to read a text. */
export function readings(tokens: readonly Token[]): { parts: number[]; joined: number[] } {
  const parts: number[] = [];
  const joined: number[] = [];
  let joinedUntil = -1;
  for (const [index, { start, end }] of tokens.entries()) {
    const isJoined = (tokens[index + 1]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (!isJoined) parts.push(index);
    if (start >= joinedUntil) joined.push(index);
    if (isJoined) joinedUntil = Math.max(joinedUntil, end);
  }
  return { parts, joined };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function addLiteral(literals: Map<string, Literal[]>, first: string, words: readonly string[], id: string): void {
  const list = literals.get(first) ?? [];
  const same = list.find((literal) => literal.words.join(" ") === words.join(" "));
  const literal = { words, ids: [...(same?.ids ?? []), id] };
  const longestFirst = [...list.filter((other) => other !== same), literal].sort(
    (a, b) => b.words.length - a.words.length,
  );
  literals.set(first, longestFirst);
}

type Building = {
  exact: Map<string, string[]>;
  stems: Map<string, string[]>;
  phrases: Map<string, string[]>;
  exactPhrases: Map<string, string[]>;
  literals: Map<string, Literal[]>;
  beginnings: Set<string>;
};

function addWords(index: Building, words: readonly string[], id: string, locale: Locale): void {
  const [first, ...others] = words;
  if (first === undefined) return;
  const content = words.map((word) => keyInPhrase(word, locale)).filter(Boolean);
  if (content.length === 0 || (content.length === 1 && content[0] === denial)) return;
  if (content.length > 1) {
    add(index.phrases, content.join(" "), id);
    const isContent = (word: string) => keyInPhrase(word, locale) !== "";
    const core = words.slice(words.findIndex(isContent), words.findLastIndex(isContent) + 1);
    add(index.exactPhrases, core.map((word) => keyInPhrase(word, locale) || word).join(" "), id);
    for (const length of content.keys()) if (length > 0) index.beginnings.add(content.slice(0, length).join(" "));
  } else if (others.length > 0) {
    addLiteral(index.literals, first, words, id);
  } else {
    add(index.exact, first, id);
    const stem = stemOf(first, locale);
    if (first.length >= 3 && stem.length >= 3) add(index.stems, stem, id);
  }
}

function buildIndex(locale: Locale): ConceptIndex {
  const index: Building = {
    exact: new Map(),
    stems: new Map(),
    phrases: new Map(),
    exactPhrases: new Map(),
    literals: new Map(),
    beginnings: new Set(),
  };
  for (const { id, words } of concepts().values()) {
    for (const word of words[locale]) {
      const tokens = tokensOf(word);
      const { parts, joined } = readings(tokens);
      for (const reading of parts.length === joined.length ? [parts] : [parts, joined]) {
        addWords(
          index,
          reading.map((at) => tokens[at]?.word ?? ""),
          id,
          locale,
        );
      }
    }
  }
  return index;
}

const noLiterals: readonly Literal[] = [];

function lookUp(word: string, { exact, stems, literals, beginnings }: ConceptIndex, locale: Locale): IndexedWord {
  const key = keyInPhrase(word, locale);
  const isTelling = key !== "" && key !== denial;
  const ids = isTelling ? (exact.get(word) ?? (word.length >= 3 ? stems.get(key) : undefined)) : undefined;
  return { key, begins: beginnings.has(key), literals: literals.get(word) ?? noLiterals, ids };
}

const indexes = new Map<Locale, ConceptIndex>();

/** Built at the first text in the language. */
export function conceptIndex(locale: Locale): ConceptIndex {
  const index = indexes.get(locale) ?? buildIndex(locale);
  indexes.set(locale, index);
  return index;
}

/** What a word of a text is by itself. */
export const indexedWord = remembered((word, locale) => lookUp(word, conceptIndex(locale), locale));
