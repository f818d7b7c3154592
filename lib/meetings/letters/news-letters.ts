import type { Database } from "@/lib/db";
import { lockInvitations } from "../cities/lock";
import { coming } from "../people/coming";
import { lockPeople } from "../people/lock";
import { sharedReaches } from "../review/agreement/shared-statements";
import { countUnanswered } from "../review/answers/suggestions";
import type { NewsLetterKind } from "./kinds";

/** Nobody is told twice, and what a host has discarded is not written again. */
const notYet = (kind: NewsLetterKind) => ({ letters: { none: { kind } } });

/** Letters to everybody who came and to the contacts of their cities, which wait for a host. */
async function writeNews(tx: Database, meetingId: string, kind: NewsLetterKind, now: Date): Promise<void> {
  await lockInvitations(tx, meetingId);
  const known = await lockPeople(tx, meetingId);
  const came = await tx.meetingPerson.findMany({
    where: { ...coming(meetingId), id: { in: known }, email: { not: null } },
    select: { id: true, email: true, letters: { where: { kind }, select: { id: true }, take: 1 } },
  });
  const cities = await tx.meetingInvitation.findMany({
    where: { meetingId, state: "accepted", ...notYet(kind) },
    select: { id: true, email: true, user: { select: { email: true, disabledAt: true } } },
  });
  // A contact who came, too, gets one letter.
  const told = new Set(came.map(({ email }) => email?.toLowerCase()));
  const others = cities.filter(({ email, user }) => {
    const to = user && !user.disabledAt ? user.email : email;
    return to && !told.has(to.toLowerCase());
  });
  const shared = { meetingId, kind, createdAt: now };
  await tx.meetingLetter.createMany({
    data: [
      ...came.filter(({ letters }) => letters.length === 0).map(({ id }) => ({ ...shared, personId: id })),
      ...others.map(({ id }) => ({ ...shared, invitationId: id })),
    ],
  });
}

const isSynthesisClosed = async (tx: Database, meetingId: string) =>
  (await tx.meetingReview.count({ where: { meetingId, closedAt: { not: null } } })) > 0;

const hasSharedAnswers = async (tx: Database, meetingId: string) =>
  (await tx.reviewStatement.count({
    where: { meetingId, mergedIntoId: null, reach: { in: sharedReaches }, answer: { isNot: null } },
  })) > 0;

/** Tells of the answers once: when the synthesis is closed, and each of its suggestions has one. */
export async function tellOfAnswers(tx: Database, meetingId: string, now: Date): Promise<void> {
  if (!(await isSynthesisClosed(tx, meetingId)) || (await countUnanswered(meetingId, tx)) > 0) return;
  if (await hasSharedAnswers(tx, meetingId)) await writeNews(tx, meetingId, "answers", now);
}

/** Tells that the statements can be read, and the answers where they are there already. */
export async function tellOfSynthesis(tx: Database, meetingId: string, now: Date): Promise<void> {
  await writeNews(tx, meetingId, "synthesis", now);
  await tellOfAnswers(tx, meetingId, now);
}

/** Tells of the first version of the report; a later one says on the page of the first that it is there. */
export const tellOfReport = (tx: Database, meetingId: string, now: Date) => writeNews(tx, meetingId, "report", now);

/** No version can be read any more: whoever has not been told hears of the next one. */
export const untellOfReport = (tx: Database, meetingId: string) =>
  tx.meetingLetter.deleteMany({ where: { meetingId, kind: "report", state: { not: "sent" } } });
