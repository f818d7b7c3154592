/** A found document with its points. */
export type Ranked = { number: number; score: number };

/** Nobody turns more pages than these fill: what comes after them stays in the order of its numbers. */
const mostSorted = 1_000;
const buckets = 512;

export const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.number - b.number;

/** The score that at least `mostSorted` documents reach, found by counting instead of sorting. */
function scoreOfBest(found: readonly Ranked[], best: number): number {
  const counts = new Uint32Array(buckets + 1);
  for (const { score } of found) counts[Math.floor((score / best) * buckets)]! += 1;
  let bucket = buckets;
  for (let passed = counts[bucket]!; passed < mostSorted && bucket > 0; passed += counts[bucket]!) bucket -= 1;
  return (bucket / buckets) * best;
}

/** The best first. Of very many, only the first thousand are sorted: a common word is in every other document. */
export function sortBest(found: Ranked[]): Ranked[] {
  if (found.length <= 2 * mostSorted) return found.sort(byScore);
  const best = found.reduce((known, { score }) => Math.max(known, score), 0);
  const least = scoreOfBest(found, best);
  const first = found.filter(({ score }) => score >= least).sort(byScore);
  return [...first, ...found.filter(({ score }) => score < least)];
}
