import { database } from "@/lib/db";
import { linkLexeme } from "../document/lexemes";
import type { Documents } from "../documents";
import { readPostings } from "../postings";
import { type Ranked, sortBest } from "./sort-best";

/** Of so many of the best, what belongs to them is found too: the school of a practice, the practices of a network. */
const bestDocuments = 20;
/** As far as they have this part of the points of the first one. */
const leastOfBest = 0.4;
/** A record that more point at belongs to none of them in particular: a city. */
const maxPointing = 12;
/** The part of the points that goes to what points at a document, and to what it points at. */
const [pointingShare, pointedShare] = [0.1, 0.2];

/** Number → the best document that it belongs to, and the points that it gets from it. */
export type Related = Map<number, { from: number; score: number }>;

async function readLinks(numbers: number[]): Promise<Map<number, string[]>> {
  const rows = await database().$queryRaw<{ number: number; links: string[] }[]>`
    SELECT "number", "links" FROM "SearchDocument" WHERE "number" = ANY(${numbers}::int[])`;
  return new Map(rows.map(({ number, links }) => [number, links]));
}

function note(related: Related, number: number, from: number, score: number): void {
  if ((related.get(number)?.score ?? 0) < score) related.set(number, { from, score });
}

/** What belongs to the best documents, in either direction. */
export async function findRelated(ranked: readonly Ranked[], documents: Documents): Promise<Related> {
  const { ids, numbers } = documents;
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  const best = ranked.slice(0, bestDocuments).filter(({ score }) => score >= least);
  const links = await readLinks(best.map(({ number }) => number));
  const own = best.flatMap(({ number }) => ids[number] ?? []);
  const lexemes = [...new Set([...own, ...[...links.values()].flat()])].map(linkLexeme);
  const postings = await readPostings(documents, lexemes);
  const pointingAt = (id: string) => postings.get(linkLexeme(id)) ?? new Int32Array();
  const related: Related = new Map();
  for (const { number, score } of best) {
    const pointing = pointingAt(ids[number]!);
    if (pointing.length <= maxPointing)
      for (const other of pointing) note(related, other, number, pointingShare * score);
    for (const id of links.get(number) ?? []) {
      const other = numbers.get(id);
      if (other !== undefined && pointingAt(id).length <= maxPointing)
        note(related, other, number, pointedShare * score);
    }
  }
  return related;
}

/** The ranking with these points added; what belongs to an answer is an answer, too. */
export function addRelated(ranked: readonly Ranked[], related: Related): Ranked[] {
  const rest = new Map([...related].map(([number, { score }]) => [number, score]));
  const raised = ranked.map((known) => {
    const more = rest.get(known.number);
    if (more === undefined) return known;
    rest.delete(known.number);
    return { number: known.number, score: known.score + more };
  });
  return sortBest([...raised, ...[...rest].map(([number, score]) => ({ number, score }))]);
}
