import type { Database } from "@/lib/db";
import { addDays, dayIn, dayToStore } from "../days";
import type { AnyDesk } from "../desk/desk";
import type { MeetingVisit } from "../models";
import { isReceiving } from "../visits/states";
import { timeOf } from "../visits/time";
import type { SchoolLetterKind } from "./kinds";

/** Schools learn their numbers so many days before. */
const daysBefore = 7;

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

/** Plans the letter with the numbers anew after the day or the answer has changed. */
export async function planNumbers(tx: Database, desk: AnyDesk, visit: MeetingVisit, now: Date): Promise<void> {
  const { id: visitId, meetingId, sessionId } = visit;
  const kind = "schoolNumbers" as const;
  await tx.meetingLetter.deleteMany({ where: { visitId, kind, state: "planned" } });
  const session = sessionId ? await tx.meetingSession.findUnique({ where: { id: sessionId } }) : null;
  const { day } = timeOf({ ...visit, session });
  const sendOn = day && addDays(day, -daysBefore);
  if (!sendOn || sendOn <= dayIn(now, desk.timeZone) || !isReceiving(visit)) return;
  const data = { meetingId, visitId, kind, state: "planned" as const, createdAt: now, sendOn: dayToStore(sendOn) };
  await tx.meetingLetter.create({ data });
}
