import { spanOfDay, standingIn } from "@/components/records/network/standing";
import type { SchoolGroup } from "@/lib/kinds/card";
import type { GroupsOfSchools } from "./schools";

/** The networks and clusters that each school is in on this day, each once. */
export function groupsOnDay(memberships: SchoolGroup[], now: Date): GroupsOfSchools {
  const span = spanOfDay(now);
  const current = memberships.filter(
    ({ group, from, until }) => standingIn(span, from ?? undefined, until ?? group.fields.ended) === "current",
  );
  const bySchool = Map.groupBy(current, ({ schoolId }) => schoolId);
  return new Map(
    [...bySchool].map(([id, found]) => [id, [...new Map(found.map(({ group }) => [group.id, group])).values()]]),
  );
}
