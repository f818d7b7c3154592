import { type Database, database, transaction } from "@/lib/db";
import { lockInvitation } from "../cities/lock";
import { addDays, dayIn, dayToStore, storedDay } from "../days";
import { type AnyDesk, deskOf } from "../desk/desk";
import type { MeetingInvitation, MeetingVisit } from "../models";
import { isAnswerReminder, isCityLetter, isFollowUpLetter, isGroupLetter, isTakenHomeLetter } from "./kinds";
import { postToCity } from "./post";
import { postToSchool } from "./post-about-visits";
import { postAnswerReminder, postFollowUp, postTakenHome } from "./post-later";
import { postToGroups } from "./post-to-groups";
import { type SendPlanned, settlePlanned } from "./settle-planned";
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
  await tx.meetingLetter.deleteMany({
    where: { meetingId, state: "planned", kind: { in: reminders.map(({ kind }) => kind) } },
  });
  for (const invitation of silent) await planReminders(tx, desk, invitation, now);
}

const batchSize = 100;

/** A city that has answered gets no reminder, and one that has said what it takes home is not asked. */
const sendToCity = (id: string, invitationId: string, now: Date) =>
  transaction(async (tx) => {
    const invitation = await lockInvitation(tx, invitationId);
    const send: SendPlanned = async ({ kind }, desk) =>
      isTakenHomeLetter(kind)
        ? postTakenHome(tx, kind, desk, invitation, now)
        : isCityLetter(kind) && invitation.state === "sent" && postToCity(tx, kind, desk, invitation, now);
    return settlePlanned(tx, id, send, now);
  });

const sendAboutVisit = (id: string, visitId: string, now: Date) =>
  transaction(async (tx) => {
    const [visit] = await tx.$queryRaw<MeetingVisit[]>`
      SELECT * FROM "MeetingVisit" WHERE "id" = ${visitId}::uuid FOR NO KEY UPDATE`;
    const send: SendPlanned = async ({ kind }, desk) => {
      if (!visit) return false;
      if (isGroupLetter(kind)) return isLetterDue(kind, visit) && (await postToGroups(tx, kind, desk, visit, now)) > 0;
      return isLetterDue("schoolNumbers", visit) && postToSchool(tx, "schoolNumbers", desk, visit, now);
    };
    return settlePlanned(tx, id, send, now);
  });

/** After the meeting: nothing that the letter asks for may be done already. */
const sendLater = (id: string, now: Date) =>
  transaction(async (tx) => {
    const send: SendPlanned = async ({ kind, responsibleId }, desk) => {
      if (isAnswerReminder(kind)) return postAnswerReminder(tx, kind, desk, now);
      return isFollowUpLetter(kind) && responsibleId !== null && postFollowUp(tx, kind, desk, responsibleId, now);
    };
    return settlePlanned(tx, id, send, now);
  });

type Due = { id: string; invitationId: string | null; visitId: string | null };

function sendDue({ id, invitationId, visitId }: Due, now: Date): Promise<boolean> {
  if (invitationId) return sendToCity(id, invitationId, now);
  return visitId ? sendAboutVisit(id, visitId, now) : sendLater(id, now);
}

/** Job: sends the letters that are planned for today. */
export async function sendDueLetters(now: Date): Promise<Record<string, number>> {
  const due = await database().meetingLetter.findMany({
    where: { state: "planned", sendOn: { lte: now } },
    orderBy: { sendOn: "asc" },
    select: { id: true, invitationId: true, visitId: true },
    take: batchSize,
  });
  let sent = 0;
  for (const letter of due) sent += Number(await sendDue(letter, now));
  return { sent };
}
