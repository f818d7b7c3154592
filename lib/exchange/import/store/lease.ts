import { type Database, database } from "@/lib/db";
import type { Batch } from "./batch";
import { makePace } from "./pace";

/** In milliseconds: a worker that says nothing for so long has died. */
const length = 60_000;

/** States of imports in which a worker has something to do. */
export const waiting = ["reading", "planning", "taking", "undoing"] as const;

export class LostLease extends Error {}

/** Claims an import for a worker; false when another one has it, or nothing is to be done. */
export async function claimImport(id: string, now: Date): Promise<boolean> {
  const { count } = await database().import.updateMany({
    where: { id, state: { in: [...waiting] }, OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }] },
    data: { leasedUntil: new Date(now.getTime() + length) },
  });
  return count === 1;
}

export type Progress = (done: number) => Promise<void>;

/**
 * Notes the progress of the work in hand, at most twice a second, keeps the lease, and makes way for readers. Throws
 * `LostLease` when another worker has claimed the import since.
 */
export function progressOf({ id, leasedUntil }: Pick<Batch, "id" | "leasedUntil">): Progress {
  let last = 0;
  let held = leasedUntil;
  const makeWay = makePace();
  return async (done) => {
    await makeWay();
    const now = Date.now();
    if (now - last < 500) return;
    last = now;
    const until = new Date(now + length);
    const { count } = await database().import.updateMany({
      where: { id, leasedUntil: held },
      data: { done, leasedUntil: until },
    });
    if (held === null || count !== 1) throw new LostLease();
    held = until;
  };
}

/** Tags of records and addresses are made again from the rows at the end; here only what is around them. */
export const aroundTags = (tags: readonly string[]) => tags.filter((tag) => !/^(record|slug):/.test(tag));

/** Notes that rows were written, in the transaction that writes them, and keeps the lease. */
export async function noteWritten(tx: Database, id: string, count: number, now: Date, tags: readonly string[] = []) {
  const around = [...new Set(tags)];
  await tx.$executeRaw`
    UPDATE "Import" SET "done" = "done" + ${count}, "leasedUntil" = ${new Date(now.getTime() + length)},
      "staleTags" = ARRAY(SELECT DISTINCT tag FROM unnest("staleTags" || ${around}::text[]) tag)
    WHERE "id" = ${id}::uuid`;
}
