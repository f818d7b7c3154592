import { fold } from "@/lib/text/fold";
import type { Planned, Timed } from "./planned";
import { type ProgrammeWarning, warning } from "./warning";

// Who and what is needed twice at the same time.

/** Speakers are only names; people in groups are told apart even when they have the same name. */
type Needed = { id: string | null; name: string };

const isSame = (one: Needed, other: Needed) =>
  one.id !== null && other.id !== null ? one.id === other.id : fold(one.name) === fold(other.name);

function neededIn({ session, visits }: Timed): Needed[] {
  const speakers = session.speakers.map(({ name }) => ({ id: null, name }));
  return [...speakers, ...visits.flatMap(({ groups }) => groups.flat())].filter(({ name }) => name !== "");
}

/** Names as a list, each once. */
const listed = (people: readonly Needed[]) => [...new Set(people.map(({ name }) => name))].join(", ");

/** People who are in two groups of a session, or have a task in a second one. */
export function inTwoGroups({ session, visits }: Timed): ProgrammeWarning[] {
  const inGroups = visits.flatMap(({ groups }) =>
    groups.flatMap((group) => [...new Map(group.map((person) => [person.id, person])).values()]),
  );
  const people = [...Map.groupBy(inGroups, ({ id }) => id).values()].flatMap(([one, ...others]) =>
    one && one.name !== "" && others.length > 0 ? [one] : [],
  );
  return people.length > 0 ? [warning("twoGroups", [session], { person: listed(people) })] : [];
}

const roomOf = ({ schoolId, organisationId, place, room }: Planned) =>
  room && [schoolId, organisationId, fold(place), fold(room)].join();

function everybodyTwice(one: Timed, other: Timed): ProgrammeWarning[] {
  const tracks = [one.session.track, other.session.track];
  const areParallel = tracks[0] !== "" && tracks[1] !== "" && tracks[0] !== tracks[1];
  if (areParallel) return [];
  const sessions = [one.session, other.session];
  if (one.isForEverybody && other.isForEverybody) return [warning("everybody", sessions)];
  if (!one.isForEverybody && !other.isForEverybody) return [];
  const numbers = [...one.visits, ...other.visits].map(({ number }) => number);
  return numbers.length > 0 ? [warning("visit", sessions, { visits: numbers.join(", ") })] : [];
}

/** What two sessions at the same time need both. */
export function twiceAtOnce(one: Timed, other: Timed): ProgrammeWarning[] {
  const sessions = [one.session, other.session];
  const there = neededIn(other);
  const people = neededIn(one).filter((person) => there.some((second) => isSame(person, second)));
  const isSameRoom = roomOf(one.session) !== "" && roomOf(one.session) === roomOf(other.session);
  return [
    ...(people.length > 0 ? [warning("person", sessions, { person: listed(people) })] : []),
    ...everybodyTwice(one, other),
    ...(isSameRoom ? [warning("room", sessions)] : []),
  ];
}
