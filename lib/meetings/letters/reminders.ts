import { type Database, database, transaction } from "@/lib/db";
import { lockInvitation } from "../cities/lock";
import { addDays, dayIn, dayToStore, storedDay } from "../days";
import { type AnyDesk, deskOf } from "../desk/desk";
import type { MeetingInvitation, MeetingLetter, MeetingVisit } from "../models";
import { isReceiving } from "../visits/states";
import { isCityLetter } from "./kinds";
import { postToCity } from "./post";
import { postToSchool } from "./post-about-visits";

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

/** Sends a planned letter, or drops it. What it is about is locked before it, as an answer does. */
async function settlePlanned(tx: Database, id: string, send: Send, now: Date): Promise<boolean> {
  const [letter] = await tx.$queryRaw<MeetingLetter[]>`
    SELECT * FROM "MeetingLetter" WHERE "id" = ${id}::uuid AND "state" = 'planned' FOR UPDATE`;
  const desk = letter && (await deskOf(tx, letter.meetingId));
  if (!letter || !desk) return false;
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

const sendNumbers = (id: string, visitId: string, now: Date) =>
  transaction(async (tx) => {
    const [visit] = await tx.$queryRaw<MeetingVisit[]>`
      SELECT * FROM "MeetingVisit" WHERE "id" = ${visitId}::uuid FOR NO KEY UPDATE`;
    const send: Send = async (_, desk) =>
      visit !== undefined && isReceiving(visit) && postToSchool(tx, "schoolNumbers", desk, visit, now);
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
    if (visitId) sent += Number(await sendNumbers(id, visitId, now));
  }
  return { sent };
}
