import { isLocale } from "@/lib/i18n/locales";
import { conceptsIn, isGeneralConcept } from "@/lib/words/concepts/index";
import { stemOf } from "@/lib/words/stem/index";
import { isStopWord } from "@/lib/words/stop-words";
import { tokensOf } from "@/lib/words/tokens";

type Said = { id: string; text: string; language: string };
/** A pair that may say the same, and how much of their words they share. */
export type SimilarPair = { note: string; to: string; share: number };

/** Below this share two notes have a subject in common and nothing more. */
const leastShare = 0.34;
/** Longer lists are not read. */
const mostPairs = 12;

/** What a text is about, in signs that are the same in six languages where the word list knows them. */
function subjectsOf({ text, language }: Said): Set<string> {
  if (!isLocale(language)) return new Set();
  const tokens = tokensOf(text);
  const concepts = conceptsIn(tokens, language).filter(({ concept }) => !isGeneralConcept(concept));
  const covered = new Set(
    concepts.flatMap(({ from, until }) => tokens.filter(({ position }) => position >= from && position < until)),
  );
  const words = tokens.filter(
    (token) => !covered.has(token) && token.word.length > 2 && !isStopWord(token.word, language),
  );
  return new Set([
    ...concepts.map(({ concept }) => `concept ${concept}`),
    ...words.map(({ word }) => `${language} ${stemOf(word, language)}`),
  ]);
}

function shareOf(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((subject) => other.has(subject)).length;
  const smaller = Math.min(one.size, other.size);
  return common < 2 && smaller > 1 ? 0 : common / Math.max(1, smaller);
}

/** The place that says most nearly the same as each of these notes, the surest first. */
export function similarTo(notes: readonly Said[], places: readonly Said[]): SimilarPair[] {
  const known = places.map((place) => ({ id: place.id, subjects: subjectsOf(place) }));
  const pairs = notes.flatMap((note) => {
    const subjects = subjectsOf(note);
    const best = known
      .filter(({ id }) => id !== note.id)
      .map(({ id, subjects: theirs }) => ({ note: note.id, to: id, share: shareOf(subjects, theirs) }))
      .toSorted((one, other) => other.share - one.share)[0];
    return best && best.share >= leastShare ? [best] : [];
  });
  return pairs.toSorted((one, other) => other.share - one.share).slice(0, mostPairs);
}
