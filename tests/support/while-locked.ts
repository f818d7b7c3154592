import { setTimeout as sleep } from "node:timers/promises";
import { type Database, database, transaction } from "@/lib/db";

/** Another connection, because pg_stat_activity does not change inside a transaction. */
async function somebodyWaits(): Promise<boolean> {
  const waiting = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
}

/** Locks something, begins `other`, and goes on with `then` once `other` waits for the lock. */
export async function whileLocked<T>(
  lock: (tx: Database) => Promise<unknown>,
  other: () => Promise<T>,
  then: (tx: Database) => Promise<unknown> = async () => {},
): Promise<T> {
  const running = await transaction(async (tx) => {
    await lock(tx);
    let hasEnded = false;
    const result = other().finally(() => {
      hasEnded = true;
    });
    result.catch(() => {});
    while (!(await somebodyWaits())) {
      if (hasEnded) throw new Error("It waited for nobody");
      await sleep(20);
    }
    await then(tx);
    return { result };
  });
  return running.result;
}
