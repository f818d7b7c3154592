import type { Locale } from "@/lib/i18n/locales";
import { stemOf } from "@/lib/words/stem/index";
import { isStopWord } from "@/lib/words/stop-words";
import type { Token } from "@/lib/words/tokens";
import {
  conceptLexeme,
  countryLexeme,
  linkLexeme,
  places,
  stemLexeme,
  type TextPosition,
  termLexeme,
} from "../document/lexemes";
import type { LabelHit, LabelIndex } from "./labels";
import { conceptWeights, isGeneralWord, matchWeights, meanings } from "./meanings";

/** Why a document fits, for the reader. */
export type Reason =
  | { type: "word" }
  | { type: "similar"; written: string }
  | { type: "concept"; concept: string }
  | { type: "term"; id: string }
  | { type: "country"; code: string }
  | { type: "record"; id: string };

/** One way in which a document can answer a word of the question. */
export type Alternative = {
  /** 1: the word itself. */
  weight: number;
  /** A document has it when it has one of these; the factors of those that it has are added. */
  lexemes: { lexeme: string; factor: number }[];
  reason: Reason;
  /** It is meant, not said: it counts less where texts speak of the same. */
  isMeant?: boolean;
};

/** A word of the question with all that would answer it. `importance`: 1, less for a word that is said of everything. */
export type Unit = {
  token: Token;
  alternatives: Alternative[];
  importance: number;
  /** Part of a compound, which is a word for certain. */
  isPart?: boolean;
};

/** All that has to be looked up for these words. */
export const lexemesOf = (units: readonly Pick<Unit, "alternatives">[]) =>
  units.flatMap(({ alternatives }) => alternatives.flatMap(({ lexemes }) => lexemes.map(({ lexeme }) => lexeme)));

/** A document that has a word in several places gets their sum. */
const factors: Record<TextPosition, number> = { title: 1.5, lead: 1.5, body: 0.7, often: 0.6 };
/** What belongs to a city or school that is named counts as much as what carries a term. */
const [termFactor, linkFactor, countryFactor] = [2, 2, 1.2];

const inEveryPlace = (lexemeOf: (place: TextPosition) => string) =>
  places.map((place) => ({ lexeme: lexemeOf(place), factor: factors[place] }));

export const stemAlternative = (stem: string, weight: number, reason: Reason = { type: "word" }): Alternative => ({
  weight,
  lexemes: inEveryPlace((place) => stemLexeme(place, stem)),
  reason,
});

export const conceptAlternative = (concept: string, weight: number): Alternative => ({
  weight,
  lexemes: inEveryPlace((place) => conceptLexeme(place, concept)),
  reason: { type: "concept", concept },
});

export const recordAlternative = (id: string): Alternative => ({
  weight: matchWeights.record,
  lexemes: [{ lexeme: linkLexeme(id), factor: linkFactor }],
  reason: { type: "record", id },
});

const labelAlternative = ({ label, weight }: LabelHit): Alternative =>
  label.type === "term"
    ? { weight, lexemes: [{ lexeme: termLexeme(label.id), factor: termFactor }], reason: label }
    : { weight, lexemes: [{ lexeme: countryLexeme(label.code), factor: countryFactor }], reason: label };

/** Word → the languages in which the directory has it. */
export type WordLanguages = ReadonlyMap<string, readonly string[]>;

/**
 * The word itself, with the endings of its language. Other languages count where they have the word: the endings of one
 * language make another word of a word of another one.
 */
function ownStems(word: string, languages: readonly Locale[], known: WordLanguages): Alternative[] {
  const byStem = new Map<string, number>([[stemOf(word, languages[0]!), matchWeights.ownLanguage]]);
  for (const language of languages.slice(1)) {
    if (!known.get(word)?.includes(language)) continue;
    const stem = stemOf(word, language);
    byStem.set(stem, Math.max(byStem.get(stem) ?? 0, matchWeights.otherLanguage));
  }
  return [...byStem].map(([stem, weight]) => stemAlternative(stem, weight));
}

/** The words of a question that say something; when all of them are small words, all of them. */
function tellingTokens(tokens: Token[], language: Locale): number[] {
  const all = tokens.map((_token, at) => at);
  const telling = all.filter((at) => !isStopWord(tokens[at]!.word, language));
  return telling.length > 0 ? telling : all;
}

/** The terms that are called what the word means, apart from those that are called so themselves. */
function meantTerms(
  weights: ReadonlyMap<string, number>,
  hits: LabelHit[],
  terms: LabelIndex["concepts"],
): Alternative[] {
  const named = new Set(hits.flatMap(({ label }) => (label.type === "term" ? [label.id] : [])));
  const found = new Map<string, number>();
  for (const [concept, weight] of meanings(weights))
    for (const id of terms.get(concept) ?? []) if (!named.has(id)) found.set(id, Math.max(found.get(id) ?? 0, weight));
  return [...found].map(([id, weight]) => ({
    ...labelAlternative({
      label: { type: "term", id },
      weight: (weight / matchWeights.concept) * matchWeights.meantTerm,
    }),
    isMeant: true,
  }));
}

/**
 * What the words of a question can be answered by. Forms of one word ("well-being", "wellbeing") are one unit. `labels`:
 * for each token, the terms and countries that are called so.
 */
export function unitsOf(
  tokens: Token[],
  languages: readonly Locale[],
  known: WordLanguages,
  labels: LabelHit[][],
  terms: LabelIndex["concepts"] = new Map(),
): Unit[] {
  const concepts = conceptWeights(tokens, languages);
  const telling = Map.groupBy(tellingTokens(tokens, languages[0]!), (at) => tokens[at]!.position);
  return [...telling.values()].map((forms) => ({
    token: tokens[forms[0]!]!,
    importance: forms.every((at) => isGeneralWord(concepts[at]!)) ? matchWeights.general : 1,
    alternatives: forms.flatMap((at) => [
      ...ownStems(tokens[at]!.word, languages, known),
      ...[...concepts[at]!].map(([concept, weight]) => conceptAlternative(concept, weight)),
      ...labels[at]!.map(labelAlternative),
      ...meantTerms(concepts[at]!, labels[at]!, terms),
    ]),
  }));
}
