import { type Database, database, transaction } from "@/lib/db";
import { lockInvitation } from "../cities/lock";
import { addDays, dayIn, dayToStore, storedDay } from "../days";
import { type AnyDesk, deskOf } from "../desk/desk";
import type { MeetingInvitation, MeetingLetter, MeetingVisit } from "../models";
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

/** The invitation is locked before its letter, as an answer does. */
async function sendReminder(id: string, invitationId: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const invitation = await lockInvitation(tx, invitationId);
    const [letter] = await tx.$queryRaw<MeetingLetter[]>`
      SELECT * FROM "MeetingLetter" WHERE "id" = ${id}::uuid AND "state" = 'planned' FOR UPDATE`;
    const desk = letter && (await deskOf(tx, letter.meetingId));
    if (!letter || !isCityLetter(letter.kind) || !desk) return false;
    const isSent = invitation.state === "sent" && (await postToCity(tx, letter.kind, desk, invitation, now));
    const state = isSent ? "sent" : "dropped";
    await tx.meetingLetter.update({ where: { id }, data: { state, settledAt: now } });
    return isSent;
  });
}

/** The visit is locked before its letter, as an answer of its school does. */
async function sendNumbers(id: string, visitId: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const [visit] = await tx.$queryRaw<MeetingVisit[]>`
      SELECT * FROM "MeetingVisit" WHERE "id" = ${visitId}::uuid FOR NO KEY UPDATE`;
    const [letter] = await tx.$queryRaw<MeetingLetter[]>`
      SELECT * FROM "MeetingLetter" WHERE "id" = ${id}::uuid AND "state" = 'planned' FOR UPDATE`;
    const desk = letter && (await deskOf(tx, letter.meetingId));
    if (!letter || !visit || !desk) return false;
    const isComing = visit.state === "agreed" || visit.state === "approved";
    const isSent = isComing && (await postToSchool(tx, "schoolNumbers", desk, visit, now));
    await tx.meetingLetter.update({ where: { id }, data: { state: isSent ? "sent" : "dropped", settledAt: now } });
    return isSent;
  });
}

/** Job: sends the reminders of today. A city that has answered gets none. */
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
