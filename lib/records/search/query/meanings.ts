import type { Locale } from "@/lib/i18n/locales";
import {
  type ConceptMatch,
  conceptsIn,
  isGeneralConcept,
  narrowerConcepts,
  widerConcepts,
} from "@/lib/words/concepts/index";
import type { Token } from "@/lib/words/tokens";

// What the words of a question mean, by the word list.

export const matchWeights = {
  ownLanguage: 1,
  otherLanguage: 0.8,
  concept: 1.1,
  widerConcept: 0.2,
  narrowerConcept: 0.4,
  /** A term with a label that means what the word means, and how much of it is left where texts speak of it. */
  meantTerm: 0.9,
  spokenOf: 0.3,
  /** How much a word counts that is said of everything. */
  general: 0.6,
  record: 1.1,
};

/** For each token: concept → its weight. */
export type ConceptWeights = Map<string, number>[];

function noteConcept(found: ConceptWeights, { concept, from, until }: ConceptMatch, factor: number): void {
  const note = (at: number, id: string, weight: number) =>
    found[at]!.set(id, Math.max(found[at]!.get(id) ?? 0, weight));
  for (let at = from; at < until; at++) {
    note(at, concept, matchWeights.concept * factor);
    for (const wider of widerConcepts(concept)) note(at, wider, matchWeights.widerConcept * factor);
    for (const narrower of narrowerConcepts(concept)) note(at, narrower, matchWeights.narrowerConcept * factor);
  }
}

/** Of what the same words mean, not what is wider than the rest: "orchestra" asks for orchestras and less for music. */
function mostSpecial(matches: ConceptMatch[]): ConceptMatch[] {
  return matches.filter(
    ({ concept, from, until }) =>
      !matches.some(
        (other) =>
          other.from === from &&
          other.until === until &&
          other.concept !== concept &&
          widerConcepts(other.concept).includes(concept) &&
          !widerConcepts(concept).includes(other.concept),
      ),
  );
}

/** What words mean in another language than the likeliest counts less. */
const otherLanguageFactor = 0.8;

export function conceptWeights(tokens: Token[], [first, ...others]: readonly Locale[]): ConceptWeights {
  const found: ConceptWeights = tokens.map(() => new Map());
  for (const match of mostSpecial(conceptsIn(tokens, first!))) noteConcept(found, match, 1);
  // What a word means in the language of the question hides what it would mean in others.
  const isMeant = found.map(({ size }) => size > 0);
  for (const language of others)
    for (const match of mostSpecial(conceptsIn(tokens, language)))
      if (!isMeant.slice(match.from, match.until).every(Boolean)) noteConcept(found, match, otherLanguageFactor);
  return found;
}

/** What a word means in the first place, without what is wider or narrower. */
export const meanings = (weights: ReadonlyMap<string, number>) =>
  [...weights].filter(([, weight]) => weight >= otherLanguageFactor * matchWeights.concept);

export const isGeneralWord = (weights: ReadonlyMap<string, number>) =>
  weights.size > 0 && meanings(weights).every(([concept]) => isGeneralConcept(concept));
