import { type Database, database, transaction } from "@/lib/db";
import { lockInvitation } from "../cities/lock";
import { addDays, dayIn, dayToStore, hourIn, storedDay } from "../days";
import { type AnyDesk, deskOf } from "../desk/desk";
import type { MeetingInvitation, MeetingLetter, MeetingVisit } from "../models";
import { isCityLetter, isGroupLetter } from "./kinds";
import { postToCity } from "./post";
import { postToSchool } from "./post-about-visits";
import { postToGroups } from "./post-to-groups";
import { isLetterDue } from "./visit-letters";

const reminders = [
  { kind: "reminder", daysBefore: 14 },
  { kind: "lastReminder", daysBefore: 3 },
] as const;

/** The reminders of an invitation that was just sent, on days that are still to come. */
export async function planReminders(tx: Database, desk: AnyDesk, { id, meetingId }: MeetingInvitation, now: Date) {
  const answerBy = storedDay(desk.plan?.answerBy ?? null);
  if (!answerBy) return;
  const today = dayIn(now, desk.timeZone);
  const days = reminders.map(({ kind, daysBefore }) => ({ kind, day: addDays(answerBy, -daysBefore) }));
  const planned = await tx.meetingLetter.findMany({ where: { invitationId: id, state: "planned" } });
  const missing = days.filter(({ kind, day }) => day > today && !planned.some((one) => one.kind === kind));
  await tx.meetingLetter.createMany({
    data: missing.map(({ kind, day }) => ({
      ...{ meetingId, kind, invitationId: id, state: "planned" as const, createdAt: now, sendOn: dayToStore(day) },
    })),
  });
}

/** Moves the reminders of silent cities after the last day for answers has changed. */
export async function replanReminders(tx: Database, meetingId: string, now: Date): Promise<void> {
  const desk = await deskOf(tx, meetingId);
  // Locked before their letters, as an answer does: otherwise each could wait for the other.
  const silent = await tx.$queryRaw<MeetingInvitation[]>`
    SELECT * FROM "MeetingInvitation" WHERE "meetingId" = ${meetingId}::uuid AND "state" = 'sent' ORDER BY "id" FOR UPDATE`;
  if (!desk || silent.length === 0) return;
  await tx.meetingLetter.deleteMany({ where: { meetingId, state: "planned", invitationId: { not: null } } });
  for (const invitation of silent) await planReminders(tx, desk, invitation, now);
}

const batchSize = 100;

type Send = (letter: MeetingLetter, desk: AnyDesk) => Promise<boolean>;

/** Letters leave in the morning where the meeting is. */
const firstHour = 6;

function isMorning({ sendOn }: MeetingLetter, { timeZone }: AnyDesk, now: Date): boolean {
  const [day, today] = [storedDay(sendOn) ?? "", dayIn(now, timeZone)];
  return day < today || (day === today && hourIn(now, timeZone) >= firstHour);
}

/** Sends a planned letter, or drops it. What it is about is locked before it, as an answer does. */
async function settlePlanned(tx: Database, id: string, send: Send, now: Date): Promise<boolean> {
  const [letter] = await tx.$queryRaw<MeetingLetter[]>`
    SELECT * FROM "MeetingLetter" WHERE "id" = ${id}::uuid AND "state" = 'planned' FOR UPDATE`;
  const desk = letter && (await deskOf(tx, letter.meetingId));
  if (!letter || !desk || !isMorning(letter, desk, now)) return false;
  const isSent = await send(letter, desk);
  await tx.meetingLetter.update({ where: { id }, data: { state: isSent ? "sent" : "dropped", settledAt: now } });
  return isSent;
}

/** A city that has answered gets none. */
const sendReminder = (id: string, invitationId: string, now: Date) =>
  transaction(async (tx) => {
    const invitation = await lockInvitation(tx, invitationId);
    const send: Send = async ({ kind }, desk) =>
      isCityLetter(kind) && invitation.state === "sent" && postToCity(tx, kind, desk, invitation, now);
    return settlePlanned(tx, id, send, now);
  });

const sendAboutVisit = (id: string, visitId: string, now: Date) =>
  transaction(async (tx) => {
    const [visit] = await tx.$queryRaw<MeetingVisit[]>`
      SELECT * FROM "MeetingVisit" WHERE "id" = ${visitId}::uuid FOR NO KEY UPDATE`;
    const send: Send = async ({ kind }, desk) => {
      if (!visit) return false;
      if (isGroupLetter(kind)) return isLetterDue(kind, visit) && (await postToGroups(tx, kind, desk, visit, now)) > 0;
      return isLetterDue("schoolNumbers", visit) && postToSchool(tx, "schoolNumbers", desk, visit, now);
    };
    return settlePlanned(tx, id, send, now);
  });

/** Job: sends the letters that are planned for today. */
export async function sendDueLetters(now: Date): Promise<Record<string, number>> {
  const due = await database().meetingLetter.findMany({
    where: { state: "planned", sendOn: { lte: now } },
    orderBy: { sendOn: "asc" },
    select: { id: true, invitationId: true, visitId: true },
    take: batchSize,
  });
  let sent = 0;
  for (const { id, invitationId, visitId } of due) {
    if (invitationId) sent += Number(await sendReminder(id, invitationId, now));
    if (visitId) sent += Number(await sendAboutVisit(id, visitId, now));
  }
  return { sent };
}
