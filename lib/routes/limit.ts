import { createHash } from "node:crypto";
import { type Database, database } from "@/lib/db";
import { networksOf } from "./network";

/** A rate limit: at most `most` attempts of `of` in `seconds`. `of` is stored hashed. */
export type Counter = { name: string; of: string; max: number; seconds: number };

/** `of`: an account or another subject. `from`: an IP address; together they are counted as a pair. */
export type Limit = Omit<Counter, "of"> & ({ of: string; from?: string } | { of?: undefined; from: string });

/** A /48 may use this multiple of the limit for one /64. */
const wideFactor = 4;

/**
 * The counters of a limit. An IPv6 address counts for its /64 and its /48, because one client can use all addresses in
 * them.
 */
export function countsOf({ name, of = "", from, max, seconds }: Limit): Counter[] {
  if (from === undefined) return [{ name, of, max, seconds }];
  return networksOf(from).map((network, index) => {
    const subject = of ? `${of} ${network}` : network;
    return {
      name: index === 0 ? name : `${name}-wide`,
      of: subject,
      max: max * (index === 0 ? 1 : wideFactor),
      seconds,
    };
  });
}

const keyOf = ({ name, of }: Counter) => `${name}:${createHash("sha256").update(of).digest("base64url").slice(0, 32)}`;

const secondsUntil = (endsAt: Date, now: Date) => Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));

/** Seconds to wait if a limit is reached, otherwise 0. Does not count. */
export async function peekLimit(limit: Limit, now: Date): Promise<number> {
  const counts = countsOf(limit);
  const keys = counts.map(keyOf);
  const rows = await database().attempt.findMany({ where: { key: { in: keys }, endsAt: { gt: now } } });
  const reached = rows.filter(({ key, count }) => count >= counts[keys.indexOf(key)]!.max);
  return Math.max(0, ...reached.map(({ endsAt }) => secondsUntil(endsAt, now)));
}

/**
 * Counts one attempt and returns the number in the current window. A single statement, so concurrent attempts get
 * distinct numbers; a lock on the row fails after 3 seconds.
 */
export async function countAttempt(
  tx: Database,
  counted: Counter,
  now: Date,
): Promise<{ count: number; endsAt: Date }> {
  const key = keyOf(counted);
  const endsAt = new Date(now.getTime() + counted.seconds * 1000);
  const rows = await tx.$queryRaw<{ count: number; endsAt: Date }[]>`
    INSERT INTO "Attempt" ("key", "count", "endsAt")
    SELECT ${key}, 1, ${endsAt} WHERE set_config('lock_timeout', '3000', true) IS NOT NULL
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "Attempt"."endsAt" <= ${now} THEN 1 ELSE "Attempt"."count" + 1 END,
      "endsAt" = CASE WHEN "Attempt"."endsAt" <= ${now} THEN EXCLUDED."endsAt" ELSE "Attempt"."endsAt" END
    RETURNING "count", "endsAt"`;
  return rows[0]!;
}

/**
 * Counts an attempt. Returns the seconds to wait if a limit is exceeded, otherwise 0; `first` is true for the attempt
 * that exceeded it. Runs outside transactions, so that saves do not delay sign-ins.
 */
export async function checkLimits(limits: readonly Limit[], now: Date): Promise<{ wait: number; first: boolean }> {
  for (const counted of limits.flatMap(countsOf)) {
    const { count, endsAt } = await countAttempt(database(), counted, now);
    if (count > counted.max) return { wait: secondsUntil(endsAt, now), first: count === counted.max + 1 };
  }
  return { wait: 0, first: false };
}
