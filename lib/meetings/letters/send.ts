import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { lockInvitation } from "../cities/lock";
import type { Invited } from "../cities/names";
import { type AnyDesk, requireHost } from "../desk/desk";
import { refreshMeeting } from "../desk/public-page";
import type { MeetingLetter } from "../models";
import { lockVisit } from "../visits/lock";
import { type CityLetterKind, isCityLetter, isNewsLetter, isSchoolLetter } from "./kinds";
import { type LetterWords, letterWords } from "./letter-words";
import { postToCity, postToPerson } from "./post";
import { postCancelled, postToSchool } from "./post-about-visits";
import { postNewsToCity, postNewsToPerson } from "./post-news";
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

/** Letters that a host sends together. */
type Batch = { desk: AnyDesk; words: LetterWords; now: Date };

const personOf = async (tx: Database, id: string | null) =>
  id ? tx.meetingPerson.findUnique({ where: { id } }) : null;

/** Sends a letter that a host has read. False when there is nobody to send it to. */
async function sendLetter(tx: Database, batch: Batch, letter: MeetingLetter): Promise<boolean> {
  const { kind, personId, invitationId, visitId } = letter;
  if (visitId) return sendAboutVisit(tx, batch, { ...letter, visitId });
  if (isCityLetter(kind)) return invitationId ? sendInvitation(tx, batch, kind, invitationId) : false;
  if (isNewsLetter(kind) && invitationId)
    return postNewsToCity(tx, batch, kind, await lockInvitation(tx, invitationId));
  const person = await personOf(tx, personId);
  if (!person) return false;
  const { desk, words, now } = batch;
  return isNewsLetter(kind)
    ? postNewsToPerson(tx, batch, kind, person)
    : postToPerson(tx, desk, letter, person, now, words);
}

/** To the school of a visit, which counts as asked from then on, or to somebody of its groups. */
async function sendAboutVisit(
  tx: Database,
  { desk, words, now }: Batch,
  { kind, visitId, personId }: MeetingLetter & { visitId: string },
): Promise<boolean> {
  const visit = await lockVisit(tx, desk.id, visitId);
  if (!isSchoolLetter(kind)) {
    const person = await personOf(tx, personId);
    return person !== null && postCancelled(tx, desk, person, visit, now, words);
  }
  const isSent = await postToSchool(tx, kind, desk, visit, now, words);
  if (isSent && kind === "schoolAgreement")
    await tx.meetingVisit.update({
      where: { id: visitId },
      data: { state: "asked", askedAt: now, version: { increment: 1 } },
    });
  return isSent;
}

async function sendInvitation(
  tx: Database,
  { desk, words, now }: Batch,
  kind: CityLetterKind,
  id: string,
): Promise<boolean> {
  const invitation = await lockInvitation(tx, id);
  if (invitation.state === "closed" || !(await postToCity(tx, kind, desk, invitation, now, words))) return false;
  const isFirst = invitation.state === "draft";
  if (isFirst)
    await tx.meetingInvitation.update({
      where: { id },
      data: { state: "sent", invitedAt: now, version: { increment: 1 } },
    });
  const isSilent = isFirst || invitation.state === "sent";
  if (isSilent) await planReminders(tx, desk, invitation, now);
  return true;
}

/**
 * Locks invitations and visits before their letters, as an answer does: otherwise each could wait for the other. With
 * the cities of these invitations.
 */
async function lockLetters(tx: Database, meetingId: string, ids: readonly string[], states: readonly string[]) {
  const cities = await tx.$queryRaw<Invited[]>`
    SELECT "cityId", "cityName" FROM "MeetingInvitation" WHERE "id" IN (SELECT "invitationId" FROM "MeetingLetter"
      WHERE "meetingId" = ${meetingId}::uuid AND "id" = ANY (${[...ids]}::uuid[])) ORDER BY "id" FOR UPDATE`;
  await tx.$queryRaw`
    SELECT 1 FROM "MeetingVisit" WHERE "id" IN (SELECT "visitId" FROM "MeetingLetter"
      WHERE "meetingId" = ${meetingId}::uuid AND "id" = ANY (${[...ids]}::uuid[])) ORDER BY "id" FOR NO KEY UPDATE`;
  const letters = await tx.$queryRaw<MeetingLetter[]>`
    SELECT * FROM "MeetingLetter" WHERE "meetingId" = ${meetingId}::uuid AND "id" = ANY (${[...ids]}::uuid[])
      AND "state"::text = ANY (${[...states]}) ORDER BY "createdAt", "id" FOR UPDATE`;
  return { letters, cities };
}

async function settle(tx: Database, letters: readonly MeetingLetter[], state: "sent" | "dropped", now: Date) {
  const id = { in: letters.map((letter) => letter.id) };
  await tx.meetingLetter.updateMany({ where: { id }, data: { state, settledAt: now } });
}

/** Sends these letters and returns those that left. Throws when none could. */
async function sendAll(tx: Database, batch: Batch, letters: readonly MeetingLetter[]): Promise<MeetingLetter[]> {
  const sent: MeetingLetter[] = [];
  for (const letter of letters) if (await sendLetter(tx, batch, letter)) sent.push(letter);
  if (sent.length === 0 && letters.length > 0) throw invalid([{ key: "hosting:error.noAddress", path: ["letters"] }]);
  await settle(tx, sent, "sent", batch.now);
  return sent;
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
      const { letters } = await lockLetters(tx, meetingId, ids, ["waiting", "planned"]);
      await settle(tx, letters, "dropped", now);
      return { value: { settled: letters.length, left: 0 }, tags: [] };
    }
    const missing = missingFor(desk);
    if (missing.length > 0) throw invalid(missing);
    const { letters, cities } = await lockLetters(tx, meetingId, ids, ["waiting"]);
    const sent = await sendAll(tx, { desk, words: letterWords(tx, desk, cities), now }, letters);
    // A visit that a school has declined is shown again once the school is asked again.
    const tags = sent.some(({ kind }) => kind === "schoolAgreement") ? await refreshMeeting(tx, meetingId) : [];
    return { value: { settled: sent.length, left: letters.length - sent.length }, tags };
  }, meetingId);
}
