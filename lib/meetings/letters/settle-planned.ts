import type { Database } from "@/lib/db";
import { dayIn, hourIn, storedDay } from "../days";
import { type AnyDesk, deskOf } from "../desk/desk";
import type { MeetingLetter } from "../models";
import { seriesOf } from "./kinds";

export type SendPlanned = (letter: MeetingLetter, desk: AnyDesk) => Promise<boolean>;

/** Letters leave in the morning where the meeting is. */
const firstHour = 6;

function isMorning({ sendOn }: MeetingLetter, { timeZone }: AnyDesk, now: Date): boolean {
  const [day, today] = [storedDay(sendOn) ?? "", dayIn(now, timeZone)];
  return day < today || (day === today && hourIn(now, timeZone) >= firstHour);
}

/** After an outage a later letter of the same series may be due as well: it alone leaves. */
async function isOvertaken(tx: Database, letter: MeetingLetter, now: Date): Promise<boolean> {
  const { meetingId, invitationId, responsibleId, sendOn, kind } = letter;
  const later = await tx.meetingLetter.count({
    where: {
      ...{ meetingId, invitationId, responsibleId, kind: { in: [...seriesOf(kind)] } },
      ...{ state: { in: ["planned", "sent"] }, sendOn: { gt: sendOn ?? now, lte: now } },
    },
  });
  return later > 0;
}

/** Sends a planned letter, or drops it. What it is about is locked before it, as an answer does. */
export async function settlePlanned(tx: Database, id: string, send: SendPlanned, now: Date): Promise<boolean> {
  const [letter] = await tx.$queryRaw<MeetingLetter[]>`
    SELECT * FROM "MeetingLetter" WHERE "id" = ${id}::uuid AND "state" = 'planned' FOR UPDATE`;
  const desk = letter && (await deskOf(tx, letter.meetingId));
  if (!letter || !desk || !isMorning(letter, desk, now)) return false;
  const isSent = !(await isOvertaken(tx, letter, now)) && (await send(letter, desk));
  await tx.meetingLetter.update({ where: { id }, data: { state: isSent ? "sent" : "dropped", settledAt: now } });
  return isSent;
}
