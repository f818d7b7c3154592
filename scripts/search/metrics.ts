// Retrieval metrics as defined by the TREC evaluations. Pure functions of results and judgments.

/** Path of a record → 3 exactly right, 2 clearly useful, 1 loosely related. Missing records are not relevant. */
export type Grades = ReadonlyMap<string, number>;

/** From this grade on a result counts as useful. */
export const usefulGrade = 2;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0);

/**
 * Normalised discounted cumulative gain of the first `depth` results: 1 for the ideal order, 0 if nothing relevant was
 * found.
 */
export function ndcg(found: readonly string[], wanted: Grades, depth = 10): number {
  const ideal = [...wanted.values()].sort((a, b) => b - a).slice(0, depth);
  const best = discounted(ideal);
  if (best === 0) return 0;
  // A record found twice counts once.
  const unique = [...new Set(found)].slice(0, depth);
  return discounted(unique.map((path) => wanted.get(path) ?? 0)) / best;
}

const usefulOf = (wanted: Grades) => [...wanted].filter(([, grade]) => grade >= usefulGrade).map(([path]) => path);

/** The share of useful records among the first `depth` results. */
export function recall(found: readonly string[], wanted: Grades, depth = 20): number {
  const useful = usefulOf(wanted);
  if (useful.length === 0) return 0;
  const first = new Set(found.slice(0, depth));
  return useful.filter((path) => first.has(path)).length / useful.length;
}

/** Whether a useful record is among the first `depth` results. */
export function findsUseful(found: readonly string[], wanted: Grades, depth = 10): boolean {
  return found.slice(0, depth).some((path) => (wanted.get(path) ?? 0) >= usefulGrade);
}

/** The mean of some figures; undefined if there are none. */
export function meanOf(figures: readonly number[]): number | undefined {
  return figures.length === 0 ? undefined : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
