import type { Database } from "@/lib/db";
import { going, groupsWithAny } from "../groups/read";
import type { MeetingPerson } from "../models";
import type { OwnPlace, ProgrammeReader } from "./readers";

type Person = Pick<MeetingPerson, "id" | "invitationId">;
export type ReaderOf = (person: Person) => ProgrammeReader;

function readVisitsInProgramme(tx: Database, meetingId: string, ids: readonly string[] | undefined) {
  return tx.meetingVisit.findMany({
    where: { meetingId, sessionId: { not: null } },
    select: {
      ...{ sessionId: true, schoolId: true, meetingPoint: true, state: true },
      groups: {
        where: ids ? groupsWithAny(ids) : {},
        select: {
          ...{ facilitatorId: true, rapporteurId: true },
          members: { where: ids ? { personId: { in: [...ids] } } : {}, select: { personId: true } },
        },
      },
    },
    orderBy: { number: "asc" },
    take: 60,
  });
}

type Row = Awaited<ReturnType<typeof readVisitsInProgramme>>[number];

function visitOf({ sessionId, schoolId, meetingPoint, state, groups }: Row) {
  const isCancelled = state === "cancelled" || state === "declined";
  const people = groups.flatMap(({ facilitatorId, rapporteurId, members }) => [
    ...members.map(({ personId }) => personId),
    ...[facilitatorId, rapporteurId].filter((id) => id !== null),
  ]);
  const place: OwnPlace = { schoolId, meetingPoint, isCancelled };
  return { sessionId: sessionId ?? "", place, people: new Set(people) };
}

/**
 * A function that says which part of a programme somebody reads; with `ids` for these people only. Before anybody is in
 * a group, every group's sessions are for everybody.
 */
export async function programmeReadersOf(tx: Database, meetingId: string, ids?: readonly string[]): Promise<ReaderOf> {
  const [rows, first] = await Promise.all([
    readVisitsInProgramme(tx, meetingId, ids),
    tx.visitGroupMember.findFirst({ where: { group: { visit: { meetingId } } }, select: { groupId: true } }),
  ]);
  const visits = first ? rows.map(visitOf) : [];
  return ({ id, invitationId }) => {
    const places = new Map<string, OwnPlace>();
    // Somebody of a cancelled visit may be in another group at the same time.
    for (const { sessionId, place, people } of visits)
      if (people.has(id) && (!place.isCancelled || !places.has(sessionId))) places.set(sessionId, place);
    const others = visits.map(({ sessionId }) => sessionId).filter((sessionId) => !places.has(sessionId));
    return { isHost: invitationId === null, elsewhere: new Set(others), places };
  };
}

/** Session → where its visits meet, for those who read of all groups. */
export async function placesOfVisits(tx: Database, meetingId: string): Promise<ProgrammeReader["places"]> {
  const visits = await tx.meetingVisit.findMany({
    where: { meetingId, sessionId: { not: null }, ...going },
    select: { sessionId: true, schoolId: true, meetingPoint: true },
    orderBy: { number: "asc" },
    take: 60,
  });
  const bySession = Map.groupBy(visits, ({ sessionId }) => sessionId ?? "");
  return new Map(
    [...bySession].map(([sessionId, [first, ...others]]) => {
      const points = [first, ...others].flatMap((visit) => visit?.meetingPoint || []);
      const schoolId = others.length === 0 ? (first?.schoolId ?? null) : null;
      return [sessionId, { schoolId, meetingPoint: points.join("; "), isCancelled: false }];
    }),
  );
}
