import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { lockInvitation } from "../cities/lock";
import { type AnyDesk, requireHost } from "../desk/desk";
import type { MeetingLetter } from "../models";
import { lockVisit } from "../visits/lock";
import { type CityLetterKind, isCityLetter, isSchoolLetter } from "./kinds";
import { postToCity, postToPerson } from "./post";
import { postCancelled, postToSchool } from "./post-about-visits";
import { planReminders } from "./reminders";

/** What has to be known before the first invitation leaves. */
function missingFor({ plan, hasExactDays }: AnyDesk): FieldError[] {
  const missing = {
    exactDays: !hasExactDays,
    contact: !plan?.contactEmail,
    answerBy: !plan?.answerBy,
    keepDays: (plan?.keepDays ?? null) === null,
  };
  return Object.entries(missing).flatMap(([name, is]) => (is ? [{ key: `hosting:error.${name}`, path: [] }] : []));
}

async function markSent(tx: Database, { id }: MeetingLetter, now: Date): Promise<void> {
  await tx.meetingLetter.update({ where: { id }, data: { state: "sent", settledAt: now } });
}

/** Sends a letter that a host has read. False when there is nobody to send it to. */
async function sendLetter(tx: Database, desk: AnyDesk, letter: MeetingLetter, now: Date): Promise<boolean> {
  const { kind, personId, invitationId, visitId } = letter;
  if (visitId) return sendAboutVisit(tx, desk, { ...letter, visitId }, now);
  if (isCityLetter(kind)) return invitationId ? sendInvitation(tx, desk, { ...letter, kind }, now) : false;
  const person = personId ? await tx.meetingPerson.findUnique({ where: { id: personId } }) : null;
  if (!person || !(await postToPerson(tx, desk, letter, person, now))) return false;
  await markSent(tx, letter, now);
  return true;
}

/** To the school of a visit, which counts as asked from then on, or to somebody of its groups. */
async function sendAboutVisit(
  tx: Database,
  desk: AnyDesk,
  letter: MeetingLetter & { visitId: string },
  now: Date,
): Promise<boolean> {
  const { kind, visitId, personId } = letter;
  const visit = await lockVisit(tx, desk.id, visitId);
  const person = personId ? await tx.meetingPerson.findUnique({ where: { id: personId } }) : null;
  const isSent = isSchoolLetter(kind)
    ? await postToSchool(tx, kind, desk, visit, now)
    : person !== null && (await postCancelled(tx, desk, person, visit, now));
  if (!isSent) return false;
  if (kind === "schoolAgreement")
    await tx.meetingVisit.update({
      where: { id: visitId },
      data: { state: "asked", askedAt: now, version: { increment: 1 } },
    });
  await markSent(tx, letter, now);
  return true;
}

type CityLetter = MeetingLetter & { kind: CityLetterKind };

async function sendInvitation(tx: Database, desk: AnyDesk, letter: CityLetter, now: Date): Promise<boolean> {
  const invitation = await lockInvitation(tx, letter.invitationId ?? "");
  if (invitation.state === "closed" || !(await postToCity(tx, letter.kind, desk, invitation, now))) return false;
  const isFirst = invitation.state === "draft";
  if (isFirst)
    await tx.meetingInvitation.update({
      where: { id: invitation.id },
      data: { state: "sent", invitedAt: now, version: { increment: 1 } },
    });
  const isSilent = isFirst || invitation.state === "sent";
  if (isSilent) await planReminders(tx, desk, invitation, now);
  await markSent(tx, letter, now);
  return true;
}

/** Locks invitations and visits before their letters, as an answer does: otherwise each could wait for the other. */
async function lockLetters(tx: Database, meetingId: string, ids: readonly string[], states: readonly string[]) {
  await tx.$queryRaw`
    SELECT 1 FROM "MeetingInvitation" WHERE "id" IN (SELECT "invitationId" FROM "MeetingLetter"
      WHERE "meetingId" = ${meetingId}::uuid AND "id" = ANY (${[...ids]}::uuid[])) ORDER BY "id" FOR UPDATE`;
  await tx.$queryRaw`
    SELECT 1 FROM "MeetingVisit" WHERE "id" IN (SELECT "visitId" FROM "MeetingLetter"
      WHERE "meetingId" = ${meetingId}::uuid AND "id" = ANY (${[...ids]}::uuid[])) ORDER BY "id" FOR NO KEY UPDATE`;
  return tx.$queryRaw<MeetingLetter[]>`
    SELECT * FROM "MeetingLetter" WHERE "meetingId" = ${meetingId}::uuid AND "id" = ANY (${[...ids]}::uuid[])
      AND "state"::text = ANY (${[...states]}) ORDER BY "createdAt", "id" FOR UPDATE`;
}

export const letterIntents = ["send", "drop"] as const;

/** Sends or drops the ticked letters. Those that left meanwhile stay as they are. */
export function settleLetters(
  actor: Actor,
  meetingId: string,
  { intent, ids }: { intent: (typeof letterIntents)[number]; ids: readonly string[] },
  now: Date,
) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    if (ids.length === 0) throw invalid([{ key: "hosting:error.noLetters", path: ["letters"] }]);
    if (intent === "drop") {
      const letters = await lockLetters(tx, meetingId, ids, ["waiting", "planned"]);
      const id = { in: letters.map((letter) => letter.id) };
      await tx.meetingLetter.updateMany({ where: { id }, data: { state: "dropped", settledAt: now } });
      return { value: { settled: letters.length, left: 0 }, tags: [] };
    }
    const missing = missingFor(desk);
    if (missing.length > 0) throw invalid(missing);
    const letters = await lockLetters(tx, meetingId, ids, ["waiting"]);
    let settled = 0;
    for (const letter of letters) settled += Number(await sendLetter(tx, desk, letter, now));
    if (settled === 0 && letters.length > 0) throw invalid([{ key: "hosting:error.noAddress", path: ["letters"] }]);
    return { value: { settled, left: letters.length - settled }, tags: [] };
  }, meetingId);
}
