import type { Documents } from "../documents";
import { linksOf } from "../links";
import { byScore, type Ranked } from "./sort-best";

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

function note(related: Related, number: number, from: number, score: number): void {
  if ((related.get(number)?.score ?? 0) < score) related.set(number, { from, score });
}

/** What belongs to the best documents, in either direction. */
export function findRelated(ranked: readonly Ranked[], { ids, pointed, pointing }: Documents): Related {
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  const best = ranked.slice(0, bestDocuments).filter(({ score }) => score >= least);
  const related: Related = new Map();
  for (const { number, score } of best) {
    const from = linksOf(pointing, number);
    if (from.length <= maxPointing) for (const other of from) note(related, other, number, pointingShare * score);
    for (const other of linksOf(pointed, number))
      if (ids[other] !== undefined && linksOf(pointing, other).length <= maxPointing)
        note(related, other, number, pointedShare * score);
  }
  return related;
}

/** The ranking with these points added; what belongs to an answer is an answer, too. `without`: what must not be there. */
export function addRelated(ranked: readonly Ranked[], related: Related, without: ReadonlySet<number>): Ranked[] {
  const points = new Map([...related].map(([number, { score }]) => [number, score]));
  for (const number of without) points.delete(number);
  const [kept, raised]: [Ranked[], Ranked[]] = [[], []];
  for (const known of ranked) {
    const more = points.get(known.number);
    if (more === undefined) kept.push(known);
    else raised.push({ number: known.number, score: known.score + more });
    points.delete(known.number);
  }
  for (const [number, score] of points) raised.push({ number, score });
  return mergeBest(kept, raised.sort(byScore));
}

/** Two rankings as one. */
function mergeBest(ranked: readonly Ranked[], others: readonly Ranked[]): Ranked[] {
  const merged: Ranked[] = [];
  let at = 0;
  for (const known of ranked) {
    for (; at < others.length && byScore(others[at]!, known) < 0; at++) merged.push(others[at]!);
    merged.push(known);
  }
  return [...merged, ...others.slice(at)];
}
