import { type Planned, type PlannedVisit, timed } from "./planned";
import { inTwoGroups, twiceAtOnce } from "./twice";
import { type ProgrammeWarning, warning } from "./warning";
import { shortWays } from "./ways";

/** Visits whose groups are larger than what the school can receive. */
const overfull = (visits: readonly PlannedVisit[]) =>
  visits
    .filter(({ people, seats }) => seats !== null && people > seats)
    .map((visit) => warning("capacity", [], { visit }));

/**
 * Sessions outside of the meeting; people, groups and rooms needed twice; ways that are too long; visits that are too
 * full.
 */
export function warningsOf(
  sessions: readonly Planned[],
  { first, last }: { first: string | null; last: string | null },
  visits: readonly PlannedVisit[] = [],
): ProgrammeWarning[] {
  const isOutside = ({ day, state }: Planned) =>
    state === "planned" && day !== null && first !== null && last !== null && (day < first || day > last);
  const all = timed(sessions, visits);
  const together = all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => (other.from < one.until ? twiceAtOnce(one, other) : [])),
  );
  const outside = sessions.filter(isOutside).map((session) => warning("outside", [session]));
  return [...outside, ...all.flatMap(inTwoGroups), ...together, ...shortWays(all), ...overfull(visits)];
}
