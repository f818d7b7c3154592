import type { Database } from "@/lib/db";
import { countAttempt, countsOf, type Limit } from "@/lib/routes/limit";
import { counts, type Signal } from "./thresholds";

/** Subjects of the counters: email address, IP address, record id. */
export type Subjects = { sender: string; address: string; record?: string };

export type Counts = { signals: Signal[]; refusedBy: { of: (typeof counts)[number]["of"]; wait: number } | null };

/**
 * Counts one action (`what`: "ask", "propose") in the caller's transaction, so a rollback counts nothing. The rows stay
 * locked until the commit, so concurrent calls get distinct numbers.
 */
export async function countUse(tx: Database, what: string, counted: Subjects, now: Date): Promise<Counts> {
  const signals: Signal[] = [];
  const subjects: Record<string, string | undefined> = { ...counted, site: "site" };
  for (const { of, signal, usual, max, seconds } of counts) {
    const subject = subjects[of];
    if (subject === undefined) continue;
    const target = of === "address" ? { from: subject } : { of: subject };
    const limit: Limit = { name: `${what}-${of}-${seconds}`, ...target, max, seconds };
    for (const counted of countsOf(limit)) {
      const { count, endsAt } = await countAttempt(tx, counted, now);
      if (count > counted.max) {
        const wait = Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));
        return { signals, refusedBy: { of, wait } };
      }
      if (signal && count > (usual * counted.max) / max) signals.push(signal);
    }
  }
  return { signals, refusedBy: null };
}
