import type { Documents } from "../documents";
import { type Reason, recordAlternative, type Unit } from "./alternatives";
import type { Postings } from "./rank";

/** A question with so much of a title names the record. */
const leastShare = 0.6;
/** What more records are called by says of none of them that it is meant. */
const maxNamed = 8;
/** Who asks for a theme in a city wants what is done there, and the city itself only where nothing else is asked. */
const alonePower = 3;
/** A word of more titles than this names nothing. */
const maxTitles = 500;

/** Names are words; of concepts only places have names that differ from language to language. */
const canName = (reason: Reason) =>
  reason.type === "word" || (reason.type === "concept" && reason.concept.startsWith("place-"));

/** Number → the places in the question of the words that its title has. */
function wordsInTitles(units: readonly Unit[], postings: Postings): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const [at, { alternatives }] of units.entries()) {
    const strong = alternatives.filter(({ reason }) => canName(reason));
    for (const { lexeme } of strong.flatMap(({ lexemes }) => lexemes)) {
      const numbers = postings.get(lexeme);
      if (!lexeme.startsWith("1") || !numbers || numbers.length > maxTitles) continue;
      for (const number of numbers) {
        const words = found.get(number);
        if (words) words.add(at);
        else found.set(number, new Set([at]));
      }
    }
  }
  return found;
}

/**
 * Records that the question names answer it also by those that point at them: the practices of a school or a city.
 * Returns how far each of them is named: 1 where the question is the title.
 */
export function addNamedRecords(units: readonly Unit[], { ids, titleWords }: Documents, postings: Postings) {
  const named = [...wordsInTitles(units, postings)]
    .map(([number, words]) => ({ number, words, share: words.size / titleWords[number]! }))
    .filter(({ share }) => share >= leastShare);
  for (const [at, { alternatives }] of units.entries()) {
    const records = named.filter(({ words }) => words.has(at));
    if (records.length <= maxNamed) alternatives.push(...records.map(({ number }) => recordAlternative(ids[number]!)));
  }
  return new Map(
    named.map(({ number, words, share }) => [number, Math.min(1, share) * (words.size / units.length) ** alonePower]),
  );
}
