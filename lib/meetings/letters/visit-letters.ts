import type { Database } from "@/lib/db";
import { addDays, dayIn, dayToStore, storedDay } from "../days";
import type { AnyDesk } from "../desk/desk";
import type { MeetingVisit } from "../models";
import { isReceiving } from "../visits/states";
import { timeOf } from "../visits/time";
import type { GroupLetterKind } from "./kinds";

type VisitLetterKind = GroupLetterKind | "schoolNumbers";

/** The letters about a visit that leave by themselves, so many days after its day. */
const plannedLetters: { kind: VisitLetterKind; daysAfter: number; isAlsoToday?: true }[] = [
  { kind: "schoolNumbers", daysAfter: -7 },
  { kind: "visitSheet", daysAfter: -3 },
  { kind: "morningNote", daysAfter: 0, isAlsoToday: true },
  { kind: "notesArrived", daysAfter: 1, isAlsoToday: true },
];

/** Whether a letter about a visit still has a reason: who was there hears of their notes afterwards, too. */
export const isLetterDue = (kind: VisitLetterKind, visit: Pick<MeetingVisit, "state">): boolean =>
  isReceiving(visit) || (kind === "notesArrived" && visit.state === "done");

/** The day of a visit, and the letters about it that have left. */
async function readVisitLetters(tx: Database, { id: visitId, ...visit }: MeetingVisit) {
  const [session, sent] = await Promise.all([
    visit.sessionId ? tx.meetingSession.findUnique({ where: { id: visit.sessionId } }) : null,
    tx.meetingLetter.findMany({ where: { visitId, state: "sent", sendOn: { not: null } } }),
  ]);
  const { day } = timeOf({ ...visit, session });
  return { day, sent: new Set(sent.map(({ kind, sendOn }) => `${kind} ${storedDay(sendOn)}`)) };
}

/** Plans these letters anew after the day or the answer has changed. One that left for its day is not sent again. */
export async function planVisitLetters(tx: Database, desk: AnyDesk, visit: MeetingVisit, now: Date): Promise<void> {
  const { id: visitId, meetingId } = visit;
  const kinds = plannedLetters.map(({ kind }) => kind);
  await tx.meetingLetter.deleteMany({ where: { visitId, kind: { in: kinds }, state: "planned" } });
  const { day, sent } = await readVisitLetters(tx, visit);
  if (!day) return;
  const today = dayIn(now, desk.timeZone);
  const due = plannedLetters.flatMap(({ kind, daysAfter, isAlsoToday }) => {
    const sendOn = addDays(day, daysAfter);
    const isAhead = sendOn > today || (isAlsoToday && sendOn === today);
    return isAhead && isLetterDue(kind, visit) && !sent.has(`${kind} ${sendOn}`) ? [{ kind, sendOn }] : [];
  });
  await tx.meetingLetter.createMany({
    data: due.map(({ kind, sendOn }) => ({
      ...{ meetingId, visitId, kind, state: "planned" as const, createdAt: now, sendOn: dayToStore(sendOn) },
    })),
  });
}
