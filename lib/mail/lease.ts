import { type Database, Prisma, transaction } from "@/lib/db";
import type { NoteOutcome } from "./outcome";
import type { Headers } from "./send";

export type Leased = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Headers;
  messageId: string;
  /** Number of leases; minus `repeats`, the number of answers from a server. */
  attempts: number;
  repeats: number;
  /** The previous lease ran out. */
  isRepeated: boolean;
};

function takeNext(tx: Database, lease: number, now: Date): Promise<Leased[]> {
  const until = new Date(now.getTime() + lease);
  return tx.$queryRaw<Leased[]>(Prisma.sql`
    WITH next AS (
      SELECT "id", "leasedUntil" IS NOT NULL AS "isRepeated" FROM "Email"
      WHERE "state" = 'waiting' AND "nextAttemptAt" <= ${now} AND ("leasedUntil" IS NULL OR "leasedUntil" <= ${now})
      ORDER BY "nextAttemptAt" LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    UPDATE "Email" e
    SET "leasedUntil" = ${until}, "attempts" = e."attempts" + 1, "repeats" = e."repeats" + next."isRepeated"::int
    FROM next WHERE e."id" = next."id"
    RETURNING e."id", e."to", e."subject", e."text", e."html", e."headers", e."messageId", e."attempts", e."repeats",
      next."isRepeated"`);
}

/**
 * Leases the next email; workers never get the same one. An expired lease is free again: its worker may have sent the
 * email, so it counts as a repeat.
 */
export function leaseNext(lease: number, note: NoteOutcome, now: Date): Promise<Leased | undefined> {
  return transaction(async (tx) => {
    const [email] = await takeNext(tx, lease, now);
    if (email?.isRepeated) await note(tx, { emailId: email.id, type: "repeated", code: null }, now);
    return email;
  });
}

/** Updates a leased email. Returns false when the lease was lost or the email withdrawn. */
export async function endLease(
  tx: Database,
  { id, attempts }: Leased,
  data: Prisma.EmailUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await tx.email.updateMany({
    where: { id, attempts, state: "waiting" },
    data: { ...data, leasedUntil: null },
  });
  return count === 1;
}
