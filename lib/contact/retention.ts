import { type Database, database, Prisma, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { closeMessage } from "./change-state";
import { daysBefore, keptLongerDays, settledDays, unconfirmedDays, unfinishedDays } from "./retention-days";

const someAtOnce = 500;

/** What tells who wrote and what. */
const nobody = {
  body: null,
  senderName: null,
  senderEmail: null,
  senderOrganisation: null,
  senderCity: null,
  senderCountry: null,
  textHash: null,
} as const;

/** Erases who wrote these messages, what they wrote and what was written about it. That there was a message stays. */
export async function forgetMessages(tx: Database, ids: readonly string[], now: Date): Promise<void> {
  const messageId = { in: [...ids] };
  await tx.messageAnswer.updateMany({ where: { messageId }, data: { text: null } });
  await tx.messageNote.deleteMany({ where: { messageId } });
  const theirs = [{ aboutId: messageId }, { delivery: { messageId } }, { answer: { messageId } }];
  await tx.email.deleteMany({ where: { OR: theirs } });
  await tx.message.updateMany({ where: { id: messageId, erasedAt: null }, data: { ...nobody, erasedAt: now } });
}

/** Held, and nobody looked: it is closed like one that nobody answered, so that it is not kept for ever. Its sender sees that. */
async function closeForgottenHeld(now: Date): Promise<number> {
  const createdAt = { lte: daysBefore(now, env().MESSAGE_CLOSE_DAYS) };
  const rows = await database().message.findMany({ where: { state: "held", createdAt }, select: { id: true } });
  for (const { id } of rows) await transaction((tx) => closeMessage(tx, id, now));
  return rows.length;
}

/** Closed messages, and spam, whose days are over. Locked: somebody may be opening one again. */
async function overdueMessages(tx: Database, now: Date): Promise<string[]> {
  const [usual, longer] = [env().MESSAGE_KEEP_DAYS, Math.max(keptLongerDays, env().MESSAGE_KEEP_DAYS)];
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT "id" FROM "Message"
    WHERE "erasedAt" IS NULL AND "state" IN ('closed', 'spam')
      AND "closedAt" <= CASE WHEN "keepLonger" AND "state" = 'closed'
        THEN ${daysBefore(now, longer)}::timestamptz ELSE ${daysBefore(now, usual)}::timestamptz END
    ORDER BY "id" LIMIT ${someAtOnce} FOR UPDATE SKIP LOCKED`);
  return rows.map(({ id }) => id);
}

async function forgetOverdue(now: Date): Promise<number> {
  return transaction(async (tx) => {
    const ids = await overdueMessages(tx, now);
    await forgetMessages(tx, ids, now);
    return ids.length;
  });
}

/** Who proposed, and what they typed. A reason has to stay where the database asks for one; it says nothing any more. */
export async function forgetProposals(tx: Database, ids: readonly string[], now: Date): Promise<void> {
  const id = { in: [...ids] };
  await tx.proposal.updateMany({ where: { id, reason: { not: null } }, data: { reason: "" } });
  const data = { name: null, email: null, organisation: null, values: {}, erasedAt: now };
  await tx.proposal.updateMany({ where: { id }, data });
}

async function forgetOldProposals(tx: Database, now: Date): Promise<number> {
  const settled = { settledAt: { lte: daysBefore(now, settledDays) } };
  const spam = { state: "spam" as const, updatedAt: { lte: daysBefore(now, settledDays) } };
  // Sent back, and its writer never came back to it.
  const left = { state: "sentBack" as const, updatedAt: { lte: daysBefore(now, unfinishedDays) } };
  const due = { erasedAt: null, OR: [settled, spam, left] };
  const rows = await tx.proposal.findMany({ where: due, select: { id: true }, take: someAtOnce });
  const ids = rows.map(({ id }) => id);
  await forgetProposals(tx, ids, now);
  return ids.length;
}

/** Proposals that were never handed in, or whose writer never confirmed the address. */
async function dropUnfinishedProposals(tx: Database, now: Date): Promise<number> {
  const drafts = { state: "draft" as const, updatedAt: { lte: daysBefore(now, unfinishedDays) } };
  const unconfirmed = { state: "unconfirmed" as const, updatedAt: { lte: daysBefore(now, unconfirmedDays) } };
  return (await tx.proposal.deleteMany({ where: { OR: [drafts, unconfirmed] } })).count;
}

/** Who was asked to approve, and what was said about it to them. What they decided stays, and stands in the history. */
export const nobodyAsked = { name: null, email: null, note: null } as const;

async function forgetOldApprovals(tx: Database, now: Date): Promise<number> {
  const since = daysBefore(now, settledDays);
  const known = { OR: [{ name: { not: null } }, { email: { not: null } }, { note: { not: null } }] };
  const over = { OR: [{ answeredAt: { lte: since } }, { expiresAt: { lte: since } }] };
  return (await tx.approval.updateMany({ where: { AND: [known, over] }, data: nobodyAsked })).count;
}

/** Messages whose sender never confirmed the address: they went to nobody, and are no figure either. */
async function dropUnconfirmed(tx: Database, now: Date): Promise<number> {
  const createdAt = { lte: daysBefore(now, unconfirmedDays) };
  return (await tx.message.deleteMany({ where: { state: "unconfirmed", createdAt } })).count;
}

/** Forgets what has been kept long enough. The site's own e-mails are thrown away by `lib/auth/sweep.ts`. */
export async function forgetInTime(now: Date): Promise<Record<string, number>> {
  const held = await closeForgottenHeld(now);
  let messages = 0;
  for (let some = someAtOnce; some === someAtOnce; messages += some) some = await forgetOverdue(now);
  return transaction(async (tx) => ({
    held,
    messages,
    unconfirmed: await dropUnconfirmed(tx, now),
    proposals: await forgetOldProposals(tx, now),
    unfinished: await dropUnfinishedProposals(tx, now),
    approvals: await forgetOldApprovals(tx, now),
  }));
}
