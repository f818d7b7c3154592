import { type Database, database } from "@/lib/db";
import type { Batch } from "../store/batch";

const ofRows = ({ id: importId, undoRows }: Pick<Batch, "id" | "undoRows">) => ({
  importId,
  ...(undoRows.length > 0 ? { number: { in: undoRows } } : {}),
});

/** What stayed the last time is tried again. */
export async function tryKeptAgain(batch: Pick<Batch, "id" | "undoRows">): Promise<void> {
  const where = { ...ofRows(batch), state: "kept" as const, versionAfter: { not: null } };
  await database().importRow.updateMany({ where, data: { state: "taken" } });
}

/** Notes that chosen rows were undone: `total` of them, less those that stayed. */
export async function noteUndo(tx: Database, batch: Batch, at: Date): Promise<void> {
  const kept = await tx.importRow.count({ where: { ...ofRows(batch), state: "kept" } });
  const undone = Math.max(0, batch.total - kept);
  await tx.importUndo.create({ data: { importId: batch.id, at, undone, kept } });
}
