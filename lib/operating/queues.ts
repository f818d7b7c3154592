import { Prisma, readStatement } from "@/lib/db";

export const queueNames = ["email", "publications", "heldMessages", "unreadReturns"] as const;
export type QueueName = (typeof queueNames)[number];
/** `oldest`: for how many seconds the first has been due. */
export type WaitingWork = { queue: QueueName; length: number; oldest: number };

/** No more are counted: a number as large says the same. */
const most = 10_000;

type Row = { queue: QueueName; length: number; since: Date | null };

/** What waits for the worker or for a decision. */
export async function readQueues(now: Date): Promise<WaitingWork[]> {
  const rows = await readStatement<Row>(Prisma.sql`
    SELECT 'email' AS queue, count(*)::int AS length, min(due) AS since FROM
      (SELECT "nextAttemptAt" AS due FROM "Email" WHERE "state" = 'waiting' AND "nextAttemptAt" <= ${now}
       ORDER BY "nextAttemptAt" LIMIT ${most}) AS email
    UNION ALL SELECT 'publications', count(*)::int, min(due) FROM
      (SELECT "publishAt" AS due FROM "Record" WHERE "publication" IN ('draft', 'inReview') AND "publishAt" <= ${now}
       ORDER BY "publishAt" LIMIT ${most}) AS publications
    UNION ALL SELECT 'heldMessages', count(*)::int, min(due) FROM
      (SELECT "createdAt" AS due FROM "Message" WHERE "state" = 'held' LIMIT ${most}) AS held
    UNION ALL SELECT 'unreadReturns', count(*)::int, min(due) FROM
      (SELECT "lastAttemptAt" AS due FROM "UnreadReturn" WHERE "attempts" >= 3 LIMIT ${most}) AS returns`);
  return rows.map(({ queue, length, since }) => ({
    queue,
    length,
    oldest: since ? Math.max(0, (now.getTime() - since.getTime()) / 1_000) : 0,
  }));
}

export type EmailOutcomes = { sent: number; failed: number };

/** Emails of the last 24 hours that were sent, and that could not be. */
export async function readEmailOutcomes(now: Date): Promise<EmailOutcomes> {
  const since = new Date(now.getTime() - 24 * 3_600_000);
  const [row] = await readStatement<EmailOutcomes>(Prisma.sql`
    SELECT count(*) FILTER (WHERE "state" = 'sent')::int AS sent, count(*) FILTER (WHERE "state" = 'failed')::int AS failed
    FROM (SELECT "state" FROM "Email" WHERE "createdAt" >= ${since} LIMIT ${most}) AS recent`);
  return row ?? { sent: 0, failed: 0 };
}
