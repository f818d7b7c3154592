import { createHash } from "node:crypto";
import { type Database, transaction } from "@/lib/db";

export type Limit = {
  /** What is counted: "sign-in", and for whom: an address, an account. Kept as a hash. */
  name: string;
  of: string;
  most: number;
  seconds: number;
};

/**
 * Counts one attempt and says how many there were in the running window. One statement: of twenty at the same moment each
 * gets a number of its own.
 */
export async function countAttempt(
  tx: Database,
  { name, of, seconds }: Limit,
  now: Date,
): Promise<{ count: number; endsAt: Date }> {
  const key = `${name}:${createHash("sha256").update(of).digest("base64url").slice(0, 32)}`;
  const endsAt = new Date(now.getTime() + seconds * 1000);
  const rows = await tx.$queryRaw<{ count: number; endsAt: Date }[]>`
    INSERT INTO "Attempt" ("key", "count", "endsAt") VALUES (${key}, 1, ${endsAt})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "Attempt"."endsAt" <= ${now} THEN 1 ELSE "Attempt"."count" + 1 END,
      "endsAt" = CASE WHEN "Attempt"."endsAt" <= ${now} THEN EXCLUDED."endsAt" ELSE "Attempt"."endsAt" END
    RETURNING "count", "endsAt"`;
  return rows[0]!;
}

/** Seconds to wait if one of the limits is passed, otherwise 0. `first`: this is the attempt that passed it. */
export async function checkLimits(limits: readonly Limit[], now: Date): Promise<{ wait: number; first: boolean }> {
  for (const limit of limits) {
    const { count, endsAt } = await transaction((tx) => countAttempt(tx, limit, now));
    if (count > limit.most)
      return {
        wait: Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000)),
        first: count === limit.most + 1,
      };
  }
  return { wait: 0, first: false };
}
