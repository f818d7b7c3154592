import { daysBetween } from "../days";
import { minutesOfDay, usualLength } from "./clock";
import type { ReleasedSession } from "./released";

export type GroundPoint = { lat: number; lon: number };

/** Somebody in a group, or with a task in it. */
export type PlannedPerson = { id: string; name: string };

/** A visit as its groups fill it. */
export type PlannedVisit = {
  number: number;
  people: number;
  seats: number | null;
  /** Its place in the programme. */
  sessionId: string | null;
  /** Where its school is. */
  point: GroundPoint | null;
  /** Members, facilitator and rapporteur of each group. */
  groups: PlannedPerson[][];
};

export type Planned = Pick<
  ReleasedSession,
  "id" | "title" | "day" | "start" | "end" | "track" | "audience" | "state" | "place" | "room" | "speakers"
> & {
  schoolId: string | null;
  organisationId: string | null;
  point: GroundPoint | null;
};

/** A session in minutes since the first midnight of the programme, with the visits that are made in it. */
export type Timed = { session: Planned; from: number; until: number; visits: PlannedVisit[]; isForEverybody: boolean };

/** The sessions that take place at a known time, in its order. */
export function timed(sessions: readonly Planned[], visits: readonly PlannedVisit[]): Timed[] {
  const first = sessions.flatMap(({ day }) => day ?? []).toSorted()[0];
  const inSession = Map.groupBy(visits, ({ sessionId }) => sessionId);
  return sessions
    .flatMap((session): Timed[] => {
      const { id, day, start, end, state, audience } = session;
      if (!day || !first || start === null || state === "cancelled") return [];
      const from = daysBetween(first, day) * minutesOfDay + start;
      const own = inSession.get(id) ?? [];
      // Without a visit, each group is there by itself.
      const isForEverybody = audience === "all" || (audience === "group" && own.length === 0);
      return [{ session, from, until: from + (end ?? start + usualLength) - start, visits: own, isForEverybody }];
    })
    .toSorted((one, other) => one.from - other.from);
}
