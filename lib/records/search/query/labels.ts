import { countryName } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { countries } from "@/lib/kinds/countries";
import { cacheRead } from "@/lib/records/store/read-cache";
import { termsTag } from "@/lib/records/store/tags";
import { type Label, readAllLabels } from "@/lib/records/vocabularies/terms";
import { stemOf } from "@/lib/words/stem/index";
import { isStopWord } from "@/lib/words/stop-words";
import { type Token, tokensOf } from "@/lib/words/tokens";

// Terms and countries are found by what they are called in any language. Records hold their ids only, so that another
// label costs no record a new document.

export type NamedTerm = { type: "term"; id: string } | { type: "country"; code: string };
export type LabelHit = { label: NamedTerm; weight: number };

type Named = { label: NamedTerm; size: number };
/** Language → stem → the labels that have a word with this stem. */
export type LabelIndex = Map<Locale, Map<string, Named[]>>;

function addLabel(index: LabelIndex, language: Locale, text: string, label: NamedTerm): void {
  const stems = new Set(
    tokensOf(text)
      .filter(({ word }) => !isStopWord(word, language))
      .map(({ word }) => stemOf(word, language)),
  );
  const byStem = index.get(language)!;
  for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), { label, size: stems.size }]);
}

function makeIndex(terms: Label[]): LabelIndex {
  const index: LabelIndex = new Map(locales.map((locale) => [locale, new Map()]));
  for (const { id, language, text } of terms) addLabel(index, language, text, { type: "term", id });
  for (const locale of locales) {
    for (const code of countries) addLabel(index, locale, countryName(code, locale), { type: "country", code });
  }
  return index;
}

export const readLabelIndex = (): Promise<LabelIndex> =>
  cacheRead("search labels", [termsTag], async () => makeIndex(await readAllLabels()));

/** All of a label is nearly as good as the word itself; with less than half of it, something else is meant. */
const [wholeWeight, partWeight] = [1.4, 0.6];
/** A word that more labels have says too little on its own: "school". */
const maxPartly = 3;

const keyOf = (label: NamedTerm) => (label.type === "term" ? label.id : label.code);

type Hits = Map<string, LabelHit>[];

/** The labels of each token: those with a word of its stem. */
function labelsOfTokens(index: LabelIndex, tokens: readonly Token[], language: Locale): Named[][] {
  const byStem = index.get(language)!;
  return tokens.map(({ word }) => (isStopWord(word, language) ? [] : (byStem.get(stemOf(word, language)) ?? [])));
}

function noteHit(hits: Hits, at: number, label: NamedTerm, weight: number): void {
  const key = keyOf(label);
  const known = hits[at]!.get(key);
  if (!known || known.weight < weight) hits[at]!.set(key, { label, weight });
}

function noteLanguage(hits: Hits, named: Named[][]): void {
  const counts = new Map<NamedTerm, number>();
  for (const { label } of named.flat()) counts.set(label, (counts.get(label) ?? 0) + 1);
  for (const [at, list] of named.entries()) {
    for (const { label, size } of list) {
      const isWhole = counts.get(label)! >= size;
      const isPart = label.type === "term" && counts.get(label)! * 2 >= size && list.length <= maxPartly;
      if (isWhole || isPart) noteHit(hits, at, label, isWhole ? wholeWeight : partWeight);
    }
  }
}

/** For each token the terms and countries that are called so. */
export function labelHits(index: LabelIndex, tokens: readonly Token[], languages: readonly Locale[]): LabelHit[][] {
  const hits: Hits = tokens.map(() => new Map());
  for (const language of languages) noteLanguage(hits, labelsOfTokens(index, tokens, language));
  return hits.map((found) => [...found.values()]);
}
