import { setTimeout as sleep } from "node:timers/promises";
import { ExplainedError } from "../process/explained-error";

/** PostgreSQL's codes for a lock that was not to be had in time, and for two that wait for each other. */
const codes: readonly unknown[] = ["55P03", "40P01"];

export const isHeldUp = (error: unknown): boolean => codes.includes((error as { code?: unknown } | undefined)?.code);

/** In milliseconds: readers go on between two attempts. */
const pause = 500;

const held = "Something uses a table that is to be changed: a backup, or a long query.";

/** Repeats work that leaves nothing when it fails, until nothing else holds the tables that it needs. */
export async function giveWay<T>(work: () => Promise<T>, patience: number): Promise<T> {
  const end = performance.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isHeldUp(error)) throw error;
      if (performance.now() > end)
        throw new ExplainedError(`${held}\nThe data are as they were. Run the same command again when that is over.`);
      if (attempt === 3) console.log(`${held} Trying until it is over …`);
      await sleep(pause);
    }
  }
}
