import type { Locale } from "@/lib/i18n/locales";
import type { Token } from "../tokens";
import { concepts } from "./table";
import { type ConceptIndex, conceptIndex, type IndexedWord, indexedWord, readings } from "./word-index";

/** A concept that the tokens `from` to `until` (exclusive) speak of. */
export type ConceptMatch = { concept: string; from: number; until: number };

type Reading = readonly { index: number; word: string; indexed: IndexedWord }[];
type Found = { ids: readonly string[]; from: number; until: number };

/** More small words than these between two words, and they are no phrase. */
const mostStopWords = 4;

function matchOfPhrase(reading: Reading, at: number, index: ConceptIndex): Found | undefined {
  let { key, begins } = reading[at]!.indexed;
  let [asWritten, skipped] = [key, 0];
  let longest: Found | undefined;
  for (let next = at + 1; next < reading.length && skipped <= mostStopWords && begins; next++) {
    const { word, indexed } = reading[next]!;
    asWritten = `${asWritten} ${indexed.key || word}`;
    skipped = indexed.key ? 0 : skipped + 1;
    if (!indexed.key) continue;
    key = `${key} ${indexed.key}`;
    begins = index.beginnings.has(key);
    const ids = index.exactPhrases.get(asWritten) ?? index.phrases.get(key);
    if (ids) longest = { ids, from: at, until: next + 1 };
  }
  return longest;
}

function matchOfLiteral(reading: Reading, at: number): Found | undefined {
  const { literals } = reading[at]!.indexed;
  const longest = literals.find(({ words }) => words.every((word, offset) => reading[at + offset]?.word === word));
  return longest && { ids: longest.ids, from: at, until: at + longest.words.length };
}

function matchOfWord(reading: Reading, at: number): Found | undefined {
  const { ids } = reading[at]!.indexed;
  return ids && { ids, from: at, until: at + 1 };
}

function matchAt(reading: Reading, at: number, index: ConceptIndex): Found | undefined {
  const [phrase, literal] = [matchOfPhrase(reading, at, index), matchOfLiteral(reading, at)];
  if (phrase && literal) return literal.until > phrase.until ? literal : phrase;
  return phrase ?? literal ?? matchOfWord(reading, at);
}

type Span = { ids: readonly string[]; from: number; until: number; start: number; end: number };

function spansOf(tokens: readonly Token[], indices: readonly number[], index: ConceptIndex, locale: Locale): Span[] {
  const reading = indices.map((at) => {
    const { word } = tokens[at]!;
    return { index: at, word, indexed: indexedWord(word, locale) };
  });
  const spans: Span[] = [];
  for (let at = 0; at < reading.length; at++) {
    const { ids, begins, literals } = reading[at]!.indexed;
    if (!ids && !begins && literals.length === 0) continue;
    const found = matchAt(reading, at, index);
    if (!found) continue;
    const [first, last] = [reading[found.from]!.index, reading[found.until - 1]!.index];
    spans.push({ ids: found.ids, from: first, until: last + 1, start: tokens[first]!.start, end: tokens[last]!.end });
  }
  return spans;
}

/** The spans that lie in no longer one. */
function outermost(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  let widest: Span | undefined;
  return ordered.filter((span) => {
    const isInside = widest && span.end <= widest.end && (span.start > widest.start || span.end < widest.end);
    if (!widest || span.end > widest.end) widest = span;
    return !isInside;
  });
}

const matchesOf = ({ ids, from, until }: Span): ConceptMatch[] => ids.map((concept) => ({ concept, from, until }));

/**
 * What a text speaks of: words by themselves or by their stem, phrases by the stems of their content words, with any small
 * words between. A phrase hides what its words mean alone: "school library" is no "school". Linear in the text.
 */
export function conceptsIn(tokens: Token[], locale: Locale): ConceptMatch[] {
  const index = conceptIndex(locale);
  const { parts, joined } = readings(tokens);
  const spans = spansOf(tokens, parts, index, locale);
  if (joined.length === parts.length) return outermost(spans).flatMap(matchesOf);
  spans.push(...spansOf(tokens, joined, index, locale));
  const seen = new Set<string>();
  return outermost(spans).flatMap(({ ids, from, until, start, end }) =>
    ids
      .filter((concept) => !seen.has(`${concept} ${start} ${end}`) && seen.add(`${concept} ${start} ${end}`))
      .map((concept) => ({ concept, from, until })),
  );
}

/** The ids of the next more general concepts. */
export function widerConcepts(concept: string): string[] {
  return concepts().get(concept)?.wider ?? [];
}

/** Whether it is said of every subject: "to begin", "new". */
export const isGeneralConcept = (concept: string): boolean => concepts().get(concept)?.isGeneral ?? false;

let narrower: ReadonlyMap<string, string[]> | undefined;

/** The ids of the next more special concepts. */
export function narrowerConcepts(concept: string): string[] {
  narrower ??= new Map(
    [
      ...Map.groupBy(
        [...concepts().values()].flatMap(({ id, wider }) => wider.map((above) => ({ above, id }))),
        ({ above }) => above,
      ),
    ].map(([above, found]) => [above, found.map(({ id }) => id)]),
  );
  return narrower.get(concept) ?? [];
}

let byTerm: ReadonlyMap<string, string> | undefined;

/** The concept that a term of the vocabularies ("theme/early-school-leaving") stands for. */
export function conceptOfTerm(notation: string): string | undefined {
  byTerm ??= new Map([...concepts().values()].filter(({ term }) => term).map(({ id, term }) => [term, id]));
  return byTerm.get(notation);
}

/** The single words of the list in a language, as they are written. */
export const conceptWords = (locale: Locale): string[] =>
  [...concepts().values()].flatMap(({ words }) => words[locale].filter((word) => !word.includes(" ")));

/** What the concept is called in the language: its first word; of an unknown one the id. */
export function conceptLabel(concept: string, locale: Locale): string {
  return concepts().get(concept)?.words[locale][0] ?? concept;
}
