/** Where a round leads: a page, and its place in the order of the list as a comparable text. */
export type RoundItem = { href: string; place: string };

/** `left`: how many come after the place asked about. `total`: how many the list has now. */
export type RoundStep = { next: RoundItem | null; left: number; total: number };

const byPlace = (one: RoundItem, other: RoundItem) => (one.place < other.place ? -1 : 1);

/** The step in a list that is in memory. */
export function stepAmong(items: readonly RoundItem[], after: string): RoundStep {
  const left = items.filter(({ place }) => place > after);
  return { next: left.toSorted(byPlace)[0] ?? null, left: left.length, total: items.length };
}
