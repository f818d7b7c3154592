import type { GroupGuest } from "./propose";
import { costOf, type Filling, hasSeat, join, leave, ownWorth, sameIn } from "./worth";

/** Somebody placed by the proposal, with what each group is worth for them. */
export type Free = { person: GroupGuest; group: Filling; own: Map<Filling, number> };

/** Enough for two hundred people; a larger meeting gets a rougher proposal rather than a slower page. */
const maxComparisons = 1_000_000;
const smallestGain = 0.001;

export const freeOf = (person: GroupGuest, group: Filling, groups: readonly Filling[]): Free => ({
  ...{ person, group, own: new Map(groups.map((one) => [one, ownWorth(person, one)])) },
});

const ownIn = ({ own }: Free, group: Filling) => own.get(group) ?? 0;

/** What is won when somebody goes to a group that has a seat. */
function gainOfMove(one: Free, there: Filling): number {
  const { person, group } = one;
  const before = ownIn(one, group) - costOf(sameIn(group, person, person), group.size - 1);
  return ownIn(one, there) - costOf(sameIn(there, person), there.size) - before;
}

/** What is won when two people change places; the sizes stay. */
function gainOfSwap(one: Free, other: Free): number {
  const [here, there] = [one.group, other.group];
  const own = ownIn(one, there) + ownIn(other, here) - ownIn(one, here) - ownIn(other, there);
  if (one.person.city === other.person.city) return own;
  const before = sameIn(here, one.person, one.person) + sameIn(there, other.person, other.person);
  const after = sameIn(there, one.person, other.person) + sameIn(here, other.person, one.person);
  return own - costOf(after - before, 0);
}

function moveTo(one: Free, group: Filling): void {
  leave(one.group, one.person);
  join(group, one.person);
  one.group = group;
}

function moveIfBetter(one: Free, groups: readonly Filling[]): boolean {
  const better = groups.find((group) => group !== one.group && hasSeat(group) && gainOfMove(one, group) > smallestGain);
  if (better) moveTo(one, better);
  return better !== undefined;
}

function swapIfBetter(one: Free, other: Free): boolean {
  if (one.group === other.group || gainOfSwap(one, other) <= smallestGain) return false;
  const there = other.group;
  moveTo(other, one.group);
  moveTo(one, there);
  return true;
}

/** One round for everybody. False when nothing was won. */
function improveOnce(free: readonly Free[], groups: readonly Filling[], swaps: number): boolean {
  let isBetter = false;
  for (const [index, one] of free.entries()) {
    isBetter = moveIfBetter(one, groups) || isBetter;
    for (let next = index + 1; next < Math.min(free.length, index + 1 + swaps); next += 1)
      isBetter = swapIfBetter(one, free[next]!) || isBetter;
  }
  return isBetter;
}

/** Moves and swaps people as long as that is worth something. */
export function improve(free: readonly Free[], groups: readonly Filling[]): void {
  const perRound = free.length ** 2;
  const rounds = Math.max(1, Math.floor(maxComparisons / Math.max(1, perRound)));
  // Beyond the limit each is compared with their next neighbours only.
  const swaps = Math.floor(maxComparisons / Math.max(1, free.length));
  for (let round = 0; round < Math.min(rounds, 20); round += 1) if (!improveOnce(free, groups, swaps)) return;
}
