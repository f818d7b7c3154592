import { kilometresBetween } from "@/lib/ground/distance";
import type { GroundPoint, PlannedVisit, Timed } from "./planned";
import { type ProgrammeWarning, warning } from "./warning";

// Whether there is time for the way from one session to the next, for everybody who goes it.

/** Minutes to set off and arrive, and for each kilometre through a city. */
const settingOff = 10;
const perKilometre = 4;

/** Where some people are during a session: at the school of their visit, or where the session is. */
type Stop = Pick<Timed, "session" | "from" | "until"> & { point: GroundPoint | null; visit: PlannedVisit | undefined };

function shortWay(before: Stop, after: Stop): ProgrammeWarning[] {
  const minutes = after.from - before.until;
  if (!before.point || !after.point) return [];
  const way = kilometresBetween(before.point, after.point);
  const needed = Math.round(settingOff + way * perKilometre);
  if (way <= 0.3 || minutes >= needed) return [];
  const numbers = new Set([before.visit, after.visit].flatMap((visit) => visit?.number ?? []));
  const visits = [...numbers].join(", ");
  return [warning(visits ? "visitTravel" : "travel", [before.session, after.session], { visits, minutes, needed })];
}

/** The way of people who make these visits and nothing else apart from the others. */
function stopsOf(all: readonly Timed[], made: ReadonlySet<PlannedVisit>): Stop[] {
  return all.flatMap(({ session, from, until, visits, isForEverybody }): Stop[] => {
    const visit = visits.find((one) => made.has(one));
    const point = visit?.point ?? session.point;
    return visit || isForEverybody ? [{ session, from, until, point, visit }] : [];
  });
}

/** From each stop that ends last before another one begins. */
function waysBetween(stops: readonly Stop[]): ProgrammeWarning[] {
  return stops.flatMap((after, index) => {
    const over = stops.slice(0, index).filter(({ until }) => until <= after.from);
    const last = over.toSorted((one, other) => other.until - one.until)[0];
    return last ? shortWay(last, after) : [];
  });
}

/** Who goes which way: everybody, each visit's people, and those who are at several visits. */
function waysOfPeople(visits: readonly PlannedVisit[]): PlannedVisit[][] {
  const at = visits.flatMap((visit) => visit.groups.flat().map(({ id }) => ({ id, visit })));
  const ofPeople = Map.groupBy(at, ({ id }) => id).values();
  const several = [...ofPeople].map((row) => [...new Set(row.map(({ visit }) => visit))]);
  const ways = [[], ...visits.map((visit) => [visit]), ...several];
  return [...new Map(ways.map((way) => [way.map(({ number }) => number).join(), way])).values()];
}

/** Ways for which there is too little time, each once. */
export function shortWays(all: readonly Timed[]): ProgrammeWarning[] {
  const visits = all.flatMap((one) => one.visits);
  const found = waysOfPeople(visits).flatMap((made) => waysBetween(stopsOf(all, new Set(made))));
  const key = ({ sessions, visits: numbers }: ProgrammeWarning) => [...sessions.map(({ id }) => id), numbers].join();
  return [...new Map(found.map((one) => [key(one), one])).values()];
}
