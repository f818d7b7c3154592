import { createHash } from "node:crypto";
import { type Database, database } from "@/lib/db";
import { networksOf } from "./network";

/** What is counted, for whom, and how much of it may be in so many seconds. Whom is kept as a hash. */
export type Counter = { name: string; of: string; most: number; seconds: number };

/** `of`: an account or another thing. `from`: the address of a network; with `of` the two are counted together. */
export type Limit = Omit<Counter, "of"> & ({ of: string; from?: string } | { of?: undefined; from: string });

/** A whole IPv6 site may do so many times as much as one of its lines. */
const widerBy = 4;

/** The counts of a limit: for an IPv6 address its /64 and its /48, since whoever has one of these has all addresses in it. */
export function countsOf({ name, of = "", from, most, seconds }: Limit): Counter[] {
  if (from === undefined) return [{ name, of, most, seconds }];
  return networksOf(from).map((network, index) => {
    const whom = of ? `${of} ${network}` : network;
    return { name: index === 0 ? name : `${name}-wide`, of: whom, most: most * (index === 0 ? 1 : widerBy), seconds };
  });
}

const keyOf = ({ name, of }: Counter) => `${name}:${createHash("sha256").update(of).digest("base64url").slice(0, 32)}`;

const secondsUntil = (endsAt: Date, now: Date) => Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));

/** Seconds to wait if the limit is reached, otherwise 0. Counts nothing. */
export async function peekLimit(limit: Limit, now: Date): Promise<number> {
  const counts = countsOf(limit);
  const keys = counts.map(keyOf);
  const rows = await database().attempt.findMany({ where: { key: { in: keys }, endsAt: { gt: now } } });
  const reached = rows.filter(({ key, count }) => count >= counts[keys.indexOf(key)]!.most);
  return Math.max(0, ...reached.map(({ endsAt }) => secondsUntil(endsAt, now)));
}

/**
 * Counts one attempt and says how many there were in the running window. One statement: of twenty at the same moment each
 * gets a number of its own, and of a row that somebody holds locked it says so within seconds.
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
 * Seconds to wait if one of the limits is passed, otherwise 0. `first`: this is the attempt that passed it. Counted beside
 * the transactions: many saves do not keep a sign-in waiting.
 */
export async function checkLimits(limits: readonly Limit[], now: Date): Promise<{ wait: number; first: boolean }> {
  for (const counted of limits.flatMap(countsOf)) {
    const { count, endsAt } = await countAttempt(database(), counted, now);
    if (count > counted.most) return { wait: secondsUntil(endsAt, now), first: count === counted.most + 1 };
  }
  return { wait: 0, first: false };
}
