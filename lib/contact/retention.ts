import { type Database, database, Prisma, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { closeMessage } from "./change-state";
import { daysBefore, longerRetentionDays, settledDays, unconfirmedDays, unfinishedDays } from "./retention-days";

const batchSize = 500;

/** The columns with the sender and the text. */
const nobody = {
  body: null,
  senderName: null,
  senderEmail: null,
  senderOrganisation: null,
  senderCity: null,
  senderCountry: null,
  textHash: null,
} as const;

/** Erases sender, text, answers and notes of messages. The rows stay for statistics. */
export async function eraseMessageTexts(tx: Database, ids: readonly string[], now: Date): Promise<void> {
  const messageId = { in: [...ids] };
  await tx.messageAnswer.updateMany({ where: { messageId }, data: { text: null } });
  await tx.messageNote.deleteMany({ where: { messageId } });
  const theirs = [{ aboutId: messageId }, { delivery: { messageId } }, { answer: { messageId } }];
  await tx.email.deleteMany({ where: { OR: theirs } });
  await tx.message.updateMany({ where: { id: messageId, erasedAt: null }, data: { ...nobody, erasedAt: now } });
}

/** Closes held messages that nobody checked, so that they are not stored for ever. The sender sees the state. */
async function closeOldHeld(now: Date): Promise<number> {
  const createdAt = { lte: daysBefore(now, env().MESSAGE_CLOSE_DAYS) };
  const rows = await database().message.findMany({ where: { state: "held", createdAt }, select: { id: true } });
  for (const { id } of rows) await transaction((tx) => closeMessage(tx, id, now));
  return rows.length;
}

/** Closed messages and spam past retention. Locked, because somebody may be reopening one. */
async function overdueMessages(tx: Database, now: Date): Promise<string[]> {
  const [usual, longer] = [env().MESSAGE_KEEP_DAYS, Math.max(longerRetentionDays, env().MESSAGE_KEEP_DAYS)];
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT "id" FROM "Message"
    WHERE "erasedAt" IS NULL AND "state" IN ('closed', 'spam')
      AND "closedAt" <= CASE WHEN "keepLonger" AND "state" = 'closed'
        THEN ${daysBefore(now, longer)}::timestamptz ELSE ${daysBefore(now, usual)}::timestamptz END
    ORDER BY "id" LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`);
  return rows.map(({ id }) => id);
}

async function eraseOverdue(now: Date): Promise<number> {
  return transaction(async (tx) => {
    const ids = await overdueMessages(tx, now);
    await eraseMessageTexts(tx, ids, now);
    return ids.length;
  });
}

/** Erases proposer and text. A check constraint requires a reason where there was one, so it becomes empty. */
export async function eraseProposalTexts(tx: Database, ids: readonly string[], now: Date): Promise<void> {
  const id = { in: [...ids] };
  await tx.proposal.updateMany({ where: { id, reason: { not: null } }, data: { reason: "" } });
  const data = { name: null, email: null, organisation: null, values: {}, erasedAt: now };
  await tx.proposal.updateMany({ where: { id }, data });
}

async function eraseOldProposals(tx: Database, now: Date): Promise<number> {
  const settled = { settledAt: { lte: daysBefore(now, settledDays) } };
  const spam = { state: "spam" as const, updatedAt: { lte: daysBefore(now, settledDays) } };
  // Sent back and never continued.
  const left = { state: "sentBack" as const, updatedAt: { lte: daysBefore(now, unfinishedDays) } };
  const due = { erasedAt: null, OR: [settled, spam, left] };
  const rows = await tx.proposal.findMany({ where: due, select: { id: true }, take: batchSize });
  const ids = rows.map(({ id }) => id);
  await eraseProposalTexts(tx, ids, now);
  return ids.length;
}

/** Deletes proposals that were never submitted or confirmed. */
async function dropUnfinishedProposals(tx: Database, now: Date): Promise<number> {
  const drafts = { state: "draft" as const, updatedAt: { lte: daysBefore(now, unfinishedDays) } };
  const unconfirmed = { state: "unconfirmed" as const, updatedAt: { lte: daysBefore(now, unconfirmedDays) } };
  return (await tx.proposal.deleteMany({ where: { OR: [drafts, unconfirmed] } })).count;
}

/** Columns of the person asked for approval. The decision stays, also in the history. */
export const erasedApprover = { name: null, email: null, note: null } as const;

async function eraseOldApprovals(tx: Database, now: Date): Promise<number> {
  const since = daysBefore(now, settledDays);
  const known = { OR: [{ name: { not: null } }, { email: { not: null } }, { note: { not: null } }] };
  const over = { OR: [{ answeredAt: { lte: since } }, { expiresAt: { lte: since } }] };
  return (await tx.approval.updateMany({ where: { AND: [known, over] }, data: erasedApprover })).count;
}

/** Deletes messages that were never confirmed; nobody got them, and statistics exclude them. */
async function dropUnconfirmed(tx: Database, now: Date): Promise<number> {
  const createdAt = { lte: daysBefore(now, unconfirmedDays) };
  return (await tx.message.deleteMany({ where: { state: "unconfirmed", createdAt } })).count;
}

/** Job: erases everything past retention. The site's own emails are deleted by `lib/auth/sweep.ts`. */
export async function eraseExpired(now: Date): Promise<Record<string, number>> {
  const held = await closeOldHeld(now);
  let messages = 0;
  for (let erased = batchSize; erased === batchSize; messages += erased) erased = await eraseOverdue(now);
  return transaction(async (tx) => ({
    held,
    messages,
    unconfirmed: await dropUnconfirmed(tx, now),
    proposals: await eraseOldProposals(tx, now),
    unfinished: await dropUnfinishedProposals(tx, now),
    approvals: await eraseOldApprovals(tx, now),
  }));
}
