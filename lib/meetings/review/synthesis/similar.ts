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

/** Of the words of the shorter text; one word in common is a subject, unless it is all that a text says. */
function shareOf(common: number, one: number, other: number): number {
  const smaller = Math.min(one, other);
  return common < 2 && smaller > 1 ? 0 : common / Math.max(1, smaller);
}

type Place = { id: string; at: number; subjects: Set<string> };

/** Subject → the places that speak of it, so that a note meets only those with which it has something in common. */
const placesBySubject = (places: readonly Place[]) =>
  Map.groupBy(
    places.flatMap((place) => [...place.subjects].map((subject) => ({ subject, place }))),
    ({ subject }) => subject,
  );

/** The place that shares most of its words with a note; of several, the first. */
function bestPlace(subjects: Set<string>, known: ReturnType<typeof placesBySubject>) {
  const common = new Map<Place, number>();
  for (const subject of subjects)
    for (const { place } of known.get(subject) ?? []) common.set(place, (common.get(place) ?? 0) + 1);
  let best: { id: string; at: number; share: number } | undefined;
  for (const [{ id, at, subjects: theirs }, count] of common) {
    const share = shareOf(count, subjects.size, theirs.size);
    if (!best || share > best.share || (share === best.share && at < best.at)) best = { id, at, share };
  }
  return best;
}

/** The place that says most nearly the same as each of these notes, the surest first. */
export function similarTo(notes: readonly Said[], places: readonly Said[]): SimilarPair[] {
  const known = placesBySubject(places.map((place, at) => ({ id: place.id, at, subjects: subjectsOf(place) })));
  const pairs = notes.flatMap((note) => {
    const best = bestPlace(subjectsOf(note), known);
    return best && best.share >= leastShare ? [{ note: note.id, to: best.id, share: best.share }] : [];
  });
  return pairs.toSorted((one, other) => other.share - one.share).slice(0, mostPairs);
}
