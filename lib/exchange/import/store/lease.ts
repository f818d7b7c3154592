import { database } from "@/lib/db";

/** In milliseconds: a worker that says nothing for so long has died. */
const length = 60_000;

export class LostLease extends Error {}

/** Claims an import for a worker; false when another one has it. */
export async function claimImport(id: string, now: Date): Promise<boolean> {
  const { count } = await database().import.updateMany({
    where: { id, OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }] },
    data: { leasedUntil: new Date(now.getTime() + length) },
  });
  return count === 1;
}

export type Progress = (done: number) => Promise<void>;

/** Notes the progress of the work in hand, and keeps the lease. At most twice a second. */
export function progressOf(id: string): Progress {
  let last = 0;
  return async (done) => {
    const now = Date.now();
    if (now - last < 500) return;
    last = now;
    const { count } = await database().import.updateMany({
      where: { id, leasedUntil: { not: null } },
      data: { done, leasedUntil: new Date(now + length) },
    });
    if (count !== 1) throw new LostLease();
  };
}
