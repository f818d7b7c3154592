import type { Actor } from "@/lib/auth/actor";
import type { Database, ImportRow } from "@/lib/db";
import { runWrite } from "@/lib/records/store/run-write";
import { thingStoreOf } from "../kinds/index";
import { type Batch, writesRecords } from "../store/batch";
import { writeInHalves } from "../store/in-halves";
import { aroundTags, noteWritten } from "../store/lease";
import { toPlanRow, updateRowStates } from "../store/rows";
import { undoThings } from "../things/undo-things";
import { type RowToUndo, undoRecords } from "./undo-records";

type Undo = { batch: Batch; actor: Actor; now: Date };

async function lockRows(tx: Database, importId: string, numbers: readonly number[]): Promise<RowToUndo[]> {
  const rows = await tx.$queryRaw<(ImportRow & { versionAfter: number })[]>`
    SELECT * FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND "state" = 'taken' AND "versionAfter" IS NOT NULL
      AND "number" = ANY(${[...numbers]}::int[]) ORDER BY "number" FOR UPDATE SKIP LOCKED`;
  return rows.map((row) => ({ ...toPlanRow(row), versionAfter: row.versionAfter }));
}

/** What the register said last is what it said in the import before. */
const forgetValues = (tx: Database, importId: string, ids: string[]) =>
  tx.importedRecord.deleteMany({ where: { importId, recordId: { in: ids } } });

function undoTogether(undo: Undo, numbers: readonly number[]) {
  const { batch } = undo;
  return runWrite(async (tx) => {
    const rows = await lockRows(tx, batch.id, numbers);
    const { updates, tags } = writesRecords(batch)
      ? await undoRecords(tx, { ...undo, batch }, rows)
      : await undoThings(tx, { ...undo, store: thingStoreOf(batch.kind) }, rows);
    await updateRowStates(tx, batch.id, updates);
    const undone = new Set(updates.flatMap(({ number, state }) => (state === "undone" ? [number] : [])));
    await forgetValues(
      tx,
      batch.id,
      rows.flatMap(({ number, recordId }) => (undone.has(number) && recordId ? [recordId] : [])),
    );
    await noteWritten(tx, batch.id, rows.length, undo.now, aroundTags(tags));
    return { value: rows.length, tags: [] };
  });
}

/**
 * Takes rows back: new records are archived, changed ones become what they were. What was edited or is used stays, as
 * does what the person may not change any more.
 */
export function undoRows(undo: Undo, numbers: readonly number[]): Promise<void> {
  const { batch, now } = undo;
  return writeInHalves(
    numbers,
    (some) => undoTogether(undo, some),
    (number, { reason }) =>
      runWrite(async (tx) => {
        const problem = [{ key: reason === "notFound" ? ("notFound" as const) : ("edited" as const) }];
        await updateRowStates(tx, batch.id, [{ number, state: "kept", problem }]);
        await noteWritten(tx, batch.id, 1, now);
        return { value: null, tags: [] };
      }),
  );
}
