/** Sizes by which networks and clusters are filtered, in numbers of schools. The last is open. */
const bounds = [
  [1, 5],
  [6, 10],
  [11, 20],
  [21, null],
] as const;

export const groupSizes: readonly string[] = bounds.map(([from, to]) => `${from}-${to ?? ""}`);

/** The size with this number of schools; undefined for none. */
export function groupSizeOf(schools: number): string | undefined {
  const at = bounds.findIndex(([from, to]) => schools >= from && (to === null || schools <= to));
  return groupSizes[at];
}
