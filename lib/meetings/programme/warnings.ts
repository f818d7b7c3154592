import { fold } from "@/lib/text/fold";
import { daysBetween } from "../days";
import { minutesOfDay, usualLength } from "./clock";
import type { ReleasedSession } from "./released";

/** What is probably a mistake in a programme. Nothing is refused because of it. */
export type ProgrammeWarning = {
  name: "outside" | "speaker" | "everybody" | "room" | "travel" | "capacity";
  /** The sessions it is about. */
  sessions: { id: string; title: string }[];
  /** Who speaks twice. */
  person: string;
  /** Minutes that there are, and about as many as are needed, for the way. */
  minutes: number;
  needed: number;
  /** The visit with more people than places. */
  visit?: PlannedVisit;
};

/** A visit as its groups fill it. */
export type PlannedVisit = { number: number; people: number; seats: number | null };

export type Planned = Pick<
  ReleasedSession,
  "id" | "title" | "day" | "start" | "end" | "track" | "audience" | "state" | "place" | "room" | "speakers"
> & {
  schoolId: string | null;
  organisationId: string | null;
  point: { lat: number; lon: number } | null;
};

/** Minutes to set off and arrive, and for each kilometre through a city. */
const settingOff = 10;
const perKilometre = 4;

type Timed = { session: Planned; from: number; until: number };

function timed(sessions: readonly Planned[]): Timed[] {
  const first = sessions.flatMap(({ day }) => day ?? []).toSorted()[0];
  return sessions
    .flatMap((session): Timed[] => {
      const { day, start, end, state } = session;
      if (!day || !first || start === null || state === "cancelled") return [];
      const midnight = daysBetween(first, day) * minutesOfDay;
      return [{ session, from: midnight + start, until: midnight + (end ?? start + usualLength) }];
    })
    .toSorted((one, other) => one.from - other.from);
}

const warning = (name: ProgrammeWarning["name"], sessions: Planned[], more: Partial<ProgrammeWarning> = {}) => ({
  ...{ name, sessions: sessions.map(({ id, title }) => ({ id, title })), person: "", minutes: 0, needed: 0 },
  ...more,
});

function twiceAtOnce({ session: one }: Timed, { session: other }: Timed): ProgrammeWarning[] {
  const found: ProgrammeWarning[] = [];
  const names = one.speakers.flatMap(({ name }) => (name ? [name] : []));
  for (const person of names)
    if (other.speakers.some(({ name }) => fold(name) === fold(person)))
      found.push(warning("speaker", [one, other], { person }));
  const areParallel = one.track !== "" && other.track !== "" && one.track !== other.track;
  if (one.audience === "all" && other.audience === "all" && !areParallel)
    found.push(warning("everybody", [one, other]));
  const place = ({ schoolId, organisationId, place: words, room }: Planned) =>
    room && [schoolId, organisationId, fold(words), fold(room)].join();
  if (place(one) && place(one) === place(other)) found.push(warning("room", [one, other]));
  return found;
}

/** Kilometres as the crow flies: exact enough inside a city. */
function kilometres(from: { lat: number; lon: number }, to: { lat: number; lon: number }): number {
  const north = (to.lat - from.lat) * 111.2;
  const east = (to.lon - from.lon) * 111.2 * Math.cos((from.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** From one session for everybody to the next. */
function shortWay(before: Timed, after: Timed): ProgrammeWarning[] {
  const [from, to] = [before.session.point, after.session.point];
  const minutes = after.from - before.until;
  if (!from || !to || minutes < 0) return [];
  const way = kilometres(from, to);
  const needed = Math.round(settingOff + way * perKilometre);
  return way > 0.3 && minutes < needed ? [warning("travel", [before.session, after.session], { minutes, needed })] : [];
}

/** Visits whose groups are larger than what the school can receive. */
const overfull = (visits: readonly PlannedVisit[]) =>
  visits
    .filter(({ people, seats }) => seats !== null && people > seats)
    .map((visit) => warning("capacity", [], { visit }));

/** Sessions outside of the meeting, people and rooms needed twice, ways that are too long, visits that are too full. */
export function warningsOf(
  sessions: readonly Planned[],
  { first, last }: { first: string | null; last: string | null },
  visits: readonly PlannedVisit[] = [],
): ProgrammeWarning[] {
  const isOutside = ({ day, state }: Planned) =>
    state === "planned" && day !== null && first !== null && last !== null && (day < first || day > last);
  const all = timed(sessions);
  const together = all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => (other.from < one.until ? twiceAtOnce(one, other) : [])),
  );
  const forAll = all.filter(({ session }) => session.audience === "all");
  const ways = forAll.slice(1).flatMap((after, index) => shortWay(forAll[index]!, after));
  const outside = sessions.filter(isOutside).map((session) => warning("outside", [session]));
  return [...outside, ...together, ...ways, ...overfull(visits)];
}
