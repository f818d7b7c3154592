import { type Database, database, type Import, transaction } from "@/lib/db";
import { type Batch, toBatch } from "../store/batch";
import { countOutcomes, type OutcomeCounts } from "../store/rows";
import { tellOfFile } from "./letters";

const batchSize = 20;

/** Whether there is anything to decide about a plan: refused rows were refused before, too. */
export const hasNews = ({ same: _, refused: __, ...counts }: OutcomeCounts): boolean =>
  Object.values(counts).some((count) => count > 0);

/** A file whose bytes differ and whose rows say nothing new: it leaves nothing behind. */
async function dropEmpty(tx: Database, { id, addressId }: Batch): Promise<void> {
  await tx.import.deleteMany({ where: { id, state: "planned" } });
  await tx.importAddress.updateMany({ where: { id: addressId! }, data: { reading: "same" } });
}

async function tellOf(row: Import, now: Date): Promise<number> {
  const batch = toBatch(row);
  const counts = await countOutcomes(batch.id);
  return transaction(
    async (tx) => {
      // Once, however many workers look; and not while somebody is at it.
      const { count } = await tx.import.updateMany({
        where: { id: batch.id, toldAt: null, state: batch.state },
        data: { toldAt: now },
      });
      if (count === 0 || batch.addressId === null) return 0;
      if (batch.state === "planned" && !hasNews(counts)) {
        await dropEmpty(tx, batch);
        return 0;
      }
      return tellOfFile(tx, { batch, counts }, now);
    },
    { timeout: 60_000 },
  );
}

/** Tells of files that were read from addresses and compared since: only when there is something to decide. */
export async function tellOfReadings(now: Date): Promise<number> {
  const due = await database().import.findMany({
    where: { addressId: { not: null }, toldAt: null, state: { in: ["planned", "answering", "unreadable"] } },
    orderBy: { createdAt: "asc" },
    take: batchSize,
  });
  let letters = 0;
  for (const row of due) letters += await tellOf(row, now);
  return letters;
}
