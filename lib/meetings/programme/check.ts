import { database } from "@/lib/db";
import type { Desk } from "../desk/desk";
import { peopleIn, readVisits } from "../groups/read";
import type { SessionLine } from "./list";
import { type ProgrammeWarning, warningsOf } from "./warnings";

async function pointsOfSchools(ids: string[]) {
  if (ids.length === 0) return new Map<string, { lat: number; lon: number }>();
  const rows = await database().school.findMany({
    where: { id: { in: ids }, lat: { not: null }, lon: { not: null } },
    select: { id: true, lat: true, lon: true },
  });
  return new Map(rows.flatMap(({ id, lat, lon }) => (lat === null || lon === null ? [] : [[id, { lat, lon }]])));
}

/** What is probably a mistake in the programme of a meeting. */
export async function checkProgramme(desk: Desk, sessions: SessionLine[]): Promise<ProgrammeWarning[]> {
  const [points, visits] = await Promise.all([
    pointsOfSchools(sessions.flatMap(({ schoolId }) => schoolId ?? [])),
    readVisits(database(), desk.id),
  ]);
  const planned = sessions.map((session) => {
    const { lat, lon, schoolId } = session;
    return { ...session, point: lat === null || lon === null ? (points.get(schoolId ?? "") ?? null) : { lat, lon } };
  });
  const filled = visits.map(({ number, seats, groups }) => ({ number, seats, people: peopleIn(groups) }));
  return warningsOf(planned, desk, filled);
}
