import { countryName } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { countries } from "@/lib/kinds/countries";
import { cacheRead } from "@/lib/records/store/read-cache";
import { termsTag } from "@/lib/records/store/tags";
import { type Label, readAllLabels } from "@/lib/records/vocabularies/terms";
import { conceptsIn } from "@/lib/words/concepts/index";
import { stemOf } from "@/lib/words/stem/index";
import { isStopWord } from "@/lib/words/stop-words";
import { type Token, tokensOf } from "@/lib/words/tokens";

// Terms and countries are found by what they are called in any language. Records hold their ids only, so that another
// label costs no record a new document.

export type NamedTerm = { type: "term"; id: string } | { type: "country"; code: string };
export type LabelHit = { label: NamedTerm; weight: number };

type Named = { label: NamedTerm; size: number; isAlternative: boolean };
/** Language → stem → the labels that have a word with this stem. */
type WordsOfLabels = Map<Locale, Map<string, Named[]>>;
export type LabelIndex = {
  words: WordsOfLabels;
  /** Concept → the terms with a label that means just this. */
  concepts: ReadonlyMap<string, ReadonlySet<string>>;
};

type LabelText = { text: string; language: Locale; label: NamedTerm; isAlternative: boolean };

function addLabel(index: WordsOfLabels, { text, language, label, isAlternative }: LabelText): void {
  const stems = new Set(
    tokensOf(text)
      .filter(({ word }) => !isStopWord(word, language))
      .map(({ word }) => stemOf(word, language)),
  );
  const named: Named = { label, size: stems.size, isAlternative };
  const byStem = index.get(language)!;
  for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), named]);
}

/** The concepts that a label means as a whole: "absentismo" is absence, "projecte d’escola" is no school. */
function meaningsOf(text: string, language: Locale): string[] {
  const tokens = tokensOf(text);
  const telling = tokens.flatMap(({ word }, at) => (isStopWord(word, language) ? [] : [at]));
  return conceptsIn(tokens, language)
    .filter(({ from, until }) => telling.every((at) => at >= from && at < until))
    .map(({ concept }) => concept);
}

function termsByConcept(terms: Label[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, language, text } of terms)
    for (const concept of meaningsOf(text, language)) {
      const ids = found.get(concept);
      if (ids) ids.add(id);
      else found.set(concept, new Set([id]));
    }
  return found;
}

function makeIndex(terms: Label[]): LabelIndex {
  const index: WordsOfLabels = new Map(locales.map((locale) => [locale, new Map()]));
  for (const { id, ...label } of terms) addLabel(index, { ...label, label: { type: "term", id } });
  for (const locale of locales) {
    for (const code of countries)
      addLabel(index, {
        text: countryName(code, locale),
        language: locale,
        label: { type: "country", code },
        isAlternative: false,
      });
  }
  return { words: index, concepts: termsByConcept(terms) };
}

export const readLabelIndex = (): Promise<LabelIndex> =>
  cacheRead("search labels", [termsTag], async () => makeIndex(await readAllLabels()));

/**
 * All of a label is nearly as good as the word itself, another name of the term a little less; with less than half of it,
 * something else is meant.
 */
const [wholeWeight, alternativeWeight, partWeight] = [1.4, 1.2, 0.6];
/** A word that more labels have says too little on its own: "school". */
const maxPartly = 3;

const keyOf = (label: NamedTerm) => (label.type === "term" ? label.id : label.code);

type Hits = Map<string, LabelHit>[];

/** The labels of each token: those with a word of its stem. */
function labelsOfTokens({ words }: LabelIndex, tokens: readonly Token[], language: Locale): Named[][] {
  const byStem = words.get(language)!;
  return tokens.map(({ word }) => (isStopWord(word, language) ? [] : (byStem.get(stemOf(word, language)) ?? [])));
}

function noteHit(hits: Hits, at: number, label: NamedTerm, weight: number): void {
  const key = keyOf(label);
  const known = hits[at]!.get(key);
  if (!known || known.weight < weight) hits[at]!.set(key, { label, weight });
}

/** How much a label counts of which the question has so many words, of several; 0 where too few. */
function weightOf({ label, size, isAlternative }: Named, count: number, others: number): number {
  if (count >= size) return isAlternative ? alternativeWeight : wholeWeight;
  return label.type === "term" && count * 2 >= size && others <= maxPartly ? partWeight : 0;
}

function noteLanguage(hits: Hits, named: Named[][]): void {
  const counts = new Map<Named, number>();
  for (const each of named.flat()) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const [at, list] of named.entries()) {
    for (const each of list) {
      const weight = weightOf(each, counts.get(each)!, list.length);
      if (weight > 0) noteHit(hits, at, each.label, weight);
    }
  }
}

/** For each token the terms and countries that are called so. */
export function labelHits(index: LabelIndex, tokens: readonly Token[], languages: readonly Locale[]): LabelHit[][] {
  const hits: Hits = tokens.map(() => new Map());
  for (const language of languages) noteLanguage(hits, labelsOfTokens(index, tokens, language));
  return hits.map((found) => [...found.values()]);
}
