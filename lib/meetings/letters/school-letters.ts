import type { Database } from "@/lib/db";
import type { MeetingVisit } from "../models";
import type { SchoolLetterKind } from "./kinds";

/** A letter to a school that waits for a host; one that waits already is enough. */
export async function writeToSchool(tx: Database, visit: MeetingVisit, kind: SchoolLetterKind, now: Date) {
  const { id: visitId, meetingId } = visit;
  const waiting = await tx.meetingLetter.count({ where: { visitId, kind, state: "waiting" } });
  if (waiting === 0) await tx.meetingLetter.create({ data: { meetingId, visitId, kind, createdAt: now } });
}

/** No letter to the school leaves any more. */
export async function dropSchoolLetters(tx: Database, visitId: string, now: Date): Promise<void> {
  await tx.meetingLetter.updateMany({
    where: { visitId, personId: null, state: { in: ["waiting", "planned"] } },
    data: { state: "dropped", settledAt: now },
  });
}

/** A question that the school has answered meanwhile is not asked again. The visit is locked. */
export async function dropAnsweredQuestions(tx: Database, { id: visitId, state }: MeetingVisit, now: Date) {
  const answered: SchoolLetterKind[] = state === "agreed" ? ["schoolAgreement"] : ["schoolAgreement", "schoolApproval"];
  await tx.meetingLetter.updateMany({
    where: { visitId, kind: { in: answered }, state: "waiting" },
    data: { state: "dropped", settledAt: now },
  });
}

/** Thanks with their part to the schools of visits that were made, unless they have it or it waits. */
export async function thankSchools(tx: Database, meetingId: string, now: Date): Promise<void> {
  const kind = "schoolThanks" as const;
  const visits = await tx.meetingVisit.findMany({
    where: {
      ...{ meetingId, state: "done", contactEmail: { not: null } },
      letters: { none: { kind, state: { in: ["waiting", "sent"] } } },
    },
    select: { id: true },
  });
  await tx.meetingLetter.createMany({
    data: visits.map(({ id }) => ({ meetingId, visitId: id, kind, createdAt: now })),
  });
}
