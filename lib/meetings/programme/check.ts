import { database } from "@/lib/db";
import type { Desk } from "../desk/desk";
import { peopleIn, readVisits, type VisitWithGroups } from "../groups/read";
import type { SessionLine } from "./list";
import type { GroundPoint, PlannedPerson, PlannedVisit } from "./planned";
import type { ProgrammeWarning } from "./warning";
import { warningsOf } from "./warnings";

async function pointsOfSchools(ids: string[]): Promise<Map<string, GroundPoint>> {
  if (ids.length === 0) return new Map();
  const rows = await database().school.findMany({
    where: { id: { in: ids }, lat: { not: null }, lon: { not: null } },
    select: { id: true, lat: true, lon: true },
  });
  return new Map(rows.flatMap(({ id, lat, lon }) => (lat === null || lon === null ? [] : [[id, { lat, lon }]])));
}

type Group = VisitWithGroups["groups"][number];

const idsIn = ({ members, facilitatorId, rapporteurId }: Group): string[] =>
  [...members.map(({ personId }) => personId), facilitatorId, rapporteurId].filter((id) => id !== null);

/** The visits with their people by name, and where their schools are. */
async function plannedVisits(visits: VisitWithGroups[], points: Map<string, GroundPoint>): Promise<PlannedVisit[]> {
  const ids = visits.flatMap(({ groups }) => groups.flatMap(idsIn));
  const rows = await database().meetingPerson.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const named = new Map(rows.map((row) => [row.id, row]));
  const peopleOf = (group: Group): PlannedPerson[] => idsIn(group).flatMap((id) => named.get(id) ?? []);
  return visits.map(({ number, seats, sessionId, schoolId, groups }) => ({
    ...{ number, seats, sessionId, people: peopleIn(groups), point: points.get(schoolId ?? "") ?? null },
    groups: groups.map(peopleOf),
  }));
}

/** What is probably a mistake in the programme of a meeting. */
export async function checkProgramme(desk: Desk, sessions: SessionLine[]): Promise<ProgrammeWarning[]> {
  const visits = await readVisits(database(), desk.id);
  const points = await pointsOfSchools([...sessions, ...visits].flatMap(({ schoolId }) => schoolId ?? []));
  const planned = sessions.map((session) => {
    const { lat, lon, schoolId } = session;
    return { ...session, point: lat === null || lon === null ? (points.get(schoolId ?? "") ?? null) : { lat, lon } };
  });
  return warningsOf(planned, desk, await plannedVisits(visits, points));
}
