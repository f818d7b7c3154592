import type { Locale } from "@/lib/i18n/locales";
import { type Free, freeOf, improve } from "./improve";
import { workingLanguages } from "./working-languages";
import { costOf, type Filling, hasSeat, join, languageWorth, ownWorth, rankOf, sameIn } from "./worth";

// Proposes who visits which school. Pure: the same people and groups give the same proposal.

export type GroupGuest = {
  id: string;
  /** People of one city should see several schools. */
  city: string;
  /** In which they can work; empty: not known. */
  languages: readonly Locale[];
  /** Visits, the most wished one first. */
  wishes: readonly string[];
};

export type GroupToFill = {
  id: string;
  visitId: string;
  /** Null: as many as come. */
  seats: number | null;
  /** In which the school receives visitors; empty: not known. */
  languages: readonly Locale[];
  /** People whom a host has placed. */
  placed: readonly GroupGuest[];
};

/** `wishRank` is null when no wish was met. */
type GroupPlace = { personId: string; groupId: string; wishRank: number | null };

/** With the people for whom no group had a seat. */
type GroupProposal = { placements: GroupPlace[]; left: string[] };

function emptyFillings(people: readonly GroupGuest[], groups: readonly GroupToFill[]): Filling[] {
  const languages = workingLanguages(people, groups);
  return groups.map((group) => {
    const filling: Filling = { ...group, language: languages.get(group.id) ?? null, size: 0, cities: new Map() };
    for (const person of group.placed) join(filling, person);
    return filling;
  });
}

/** The group that is worth most for a person; the first of equals. */
function bestGroup(person: GroupGuest, groups: readonly Filling[]): Filling | null {
  const open = groups.filter(hasSeat);
  const values = open.map((group) => ownWorth(person, group) - costOf(sameIn(group, person), group.size));
  return open[values.indexOf(Math.max(...values))] ?? null;
}

/** Who has the fewest groups with a common language comes first. */
const choicesOf = (person: GroupGuest, groups: readonly Filling[]) =>
  groups.filter((group) => languageWorth(person, group) > 0).length;

/** Places people in groups that visit at the same time. Those whom a host has placed stay. */
export function proposeGroups(people: readonly GroupGuest[], groups: readonly GroupToFill[]): GroupProposal {
  const filling = emptyFillings(people, groups);
  const placed = new Set(groups.flatMap((group) => group.placed.map(({ id }) => id)));
  const waiting = people
    .filter(({ id }) => !placed.has(id))
    .map((person) => ({ person, choices: choicesOf(person, filling) }))
    .toSorted((one, other) => one.choices - other.choices);
  const free: Free[] = [];
  const left: string[] = [];
  for (const { person } of waiting) {
    const group = bestGroup(person, filling);
    if (!group) left.push(person.id);
    else {
      join(group, person);
      free.push(freeOf(person, group, filling));
    }
  }
  improve(free, filling);
  const placements = free.map(({ person, group }) => ({
    ...{ personId: person.id, groupId: group.id, wishRank: rankOf(person, group) },
  }));
  return { placements, left };
}
