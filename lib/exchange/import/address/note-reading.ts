import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { type Database, type ImportAddress, transaction } from "@/lib/db";
import type { Batch } from "../store/batch";
import { tellOfStop } from "./letters";
import type { AddressProblem } from "./problem-words";
import { nextReading, retryAt } from "./rhythm";

export type Trouble = { problem: AddressProblem; about: string | null; isFinal: boolean };

/** An address that a worker has claimed, and the import whose answers hold. */
export type ClaimedAddress = { row: ImportAddress; batch: Batch };

/** Readings in a row that may fail before the address is left alone. */
const mostFailures = 5;

/**
 * Runs `work` with the address as it is now, if it is still this worker's. It is not when it was removed or changed to
 * another one meanwhile, or when another worker took over.
 */
export function whileClaimed<T>(
  { row }: ClaimedAddress,
  work: (tx: Database, now: ImportAddress) => Promise<T>,
): Promise<T | null> {
  return transaction(
    async (tx) => {
      const [held] = await tx.$queryRaw<ImportAddress[]>`
        SELECT * FROM "ImportAddress" WHERE "id" = ${row.id}::uuid AND "leasedUntil" = ${row.leasedUntil} FOR UPDATE`;
      return held?.address === row.address ? work(tx, held) : null;
    },
    { timeout: 60_000 },
  );
}

/** What an address becomes when it was read. */
export const afterSuccess = ({ rhythm }: ImportAddress, now: Date) => ({
  ...{ readAt: now, leasedUntil: null, nextAt: nextReading(rhythm, now) },
  ...{ failures: 0, stoppedAt: null, problem: null, problemAbout: null },
});

/** Whether an address is left alone after one more failure, and when it is read again. */
function afterFailure({ rhythm, stoppedAt, ...row }: ImportAddress, { isFinal }: Trouble, now: Date) {
  const failures = row.failures + 1;
  const isRegular = rhythm !== "off" && stoppedAt === null;
  const stops = isRegular && (isFinal || failures >= mostFailures);
  const nextAt = isRegular && !stops ? retryAt(now) : null;
  return { stops, data: { failures, nextAt, ...(stops ? { stoppedAt: now } : {}) } };
}

/** Notes that an address could not be read. After several times it is left alone, and a notice says so. */
export async function noteTrouble(claimed: ClaimedAddress, actor: Actor, trouble: Trouble, now: Date): Promise<void> {
  const { problem, about } = trouble;
  await whileClaimed(claimed, async (tx, row) => {
    const { stops, data } = afterFailure(row, trouble, now);
    const noted = { readAt: now, reading: "failed", problem, problemAbout: about, leasedUntil: null } as const;
    await tx.importAddress.update({ where: { id: row.id }, data: { ...noted, ...data } });
    if (!stops) return;
    const { batch } = claimed;
    const { failures } = data;
    const details = { address: row.id, problem, failures };
    await writeAudit(tx, { actor, action: "import.stopReading", outcome: "done", subject: batch.id, details });
    await tellOfStop(tx, { row, batch, trouble, failures }, now);
  });
}
