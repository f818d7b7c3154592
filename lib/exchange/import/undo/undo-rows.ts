import type { Actor } from "@/lib/auth/actor";
import type { Database, ImportRow } from "@/lib/db";
import type { BaseInput } from "@/lib/kinds/input";
import { listChanges } from "@/lib/records/history/changes";
import { pointersTo, pointingAt } from "@/lib/records/merge/pointers";
import { Refusal, runWrite } from "@/lib/records/store/run-write";
import type { TranslationsStanding } from "@/lib/records/store/standing";
import { readStoredById, type Stored } from "@/lib/records/store/stored";
import { saveManyWithin } from "@/lib/records/write/batch/save-many";
import { readVersion } from "@/lib/records/write/earlier-version";
import { changePublication } from "@/lib/records/write/publish";
import { thingStoreOf } from "../kinds/index";
import type { RowReason } from "../model";
import { type Batch, type RecordBatch, writesRecords } from "../store/batch";
import { aroundTags, noteWritten } from "../store/lease";
import { type RowUpdate, toPlanRow, updateRowStates } from "../store/rows";
import { inputBefore } from "../take/row-input";
import { undoThings } from "../things/undo-things";

type Undo = { batch: Batch; actor: Actor; now: Date };
type UndoRecords = Undo & { batch: RecordBatch };
type Row = ReturnType<typeof toPlanRow> & { versionAfter: number };

const kept = ({ number }: Row, ...problem: RowReason[]): RowUpdate => ({ number, state: "kept", problem });

async function readBefore(
  tx: Database,
  { batch }: UndoRecords,
  row: Row,
  stored: Stored,
): Promise<{ raw: BaseInput; standing: TranslationsStanding | undefined }> {
  try {
    const { input, standing } = await readVersion(tx, row.recordId!, row.version!);
    return { raw: input, standing };
  } catch (error) {
    // Records of the demo have no history line of their first version.
    if (!(error instanceof Refusal)) throw error;
    return { raw: inputBefore(batch, stored.input as BaseInput, row.changes), standing: undefined };
  }
}

async function undoChange(tx: Database, undo: UndoRecords, row: Row, stored: Stored): Promise<[RowUpdate, string[]]> {
  const { batch, actor, now } = undo;
  const before = await readBefore(tx, undo, row, stored);
  const change = { id: row.recordId!, version: stored.record.version, ...before };
  const facts = {
    undoneVersion: [null, row.versionAfter] as [unknown, unknown],
    import: [batch.id, null] as [unknown, unknown],
  };
  const { saved, tags } = await saveManyWithin(tx, actor, batch.record, [change], { action: "undo", facts, now });
  return saved.size === 1 ? [{ number: row.number, state: "undone" }, tags] : [kept(row, { key: "edited" }), []];
}

async function undoCreation(
  tx: Database,
  { batch, actor, now }: UndoRecords,
  row: Row,
): Promise<[RowUpdate, string[]]> {
  const users = await pointingAt(tx, pointersTo(batch.record), row.recordId!);
  const others = users.filter(({ id }) => id !== row.recordId);
  if (others.length > 0) return [kept(row, { key: "used", values: { record: others[0]!.id } }), []];
  const reason = batch.fileName;
  const tags = await changePublication(tx, actor, batch.record, row.recordId!, {
    needs: "archive",
    from: ["draft", "inReview", "published"],
    to: "archived",
    action: "archive",
    reason,
    now,
  });
  return [{ number: row.number, state: "undone" }, tags];
}

/** What is empty need not be there. */
const isNothing = (value: unknown): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.values(value).every(isNothing));

/** Nobody edited it since; later changes that were undone, such as its memberships, do not count. */
export async function isAsTaken(tx: Database, versionAfter: number, { record, input }: Stored): Promise<boolean> {
  if (record.version === versionAfter) return true;
  try {
    const taken = await readVersion(tx, record.id, versionAfter);
    return Object.values(listChanges(taken.input, input)).every((values) => values.every(isNothing));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

async function undoRow(
  tx: Database,
  undo: UndoRecords,
  row: Row,
  stored: Stored | undefined,
): Promise<[RowUpdate, string[]]> {
  if (!stored) return [kept(row, { key: "gone" }), []];
  if (stored.record.publication === "archived") return [kept(row, { key: "archived" }), []];
  if (!(await isAsTaken(tx, row.versionAfter, stored))) return [kept(row, { key: "edited" }), []];
  return row.version === null ? undoCreation(tx, undo, row) : undoChange(tx, undo, row, stored);
}

const lockRows = (tx: Database, importId: string, numbers: readonly number[]) => tx.$queryRaw<ImportRow[]>`
  SELECT * FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND "state" = 'taken' AND "versionAfter" IS NOT NULL
    AND "number" = ANY(${[...numbers]}::int[]) ORDER BY "number" FOR UPDATE SKIP LOCKED`;

/** What the register said last is what it said in the import before. */
const forgetValues = (tx: Database, importId: string, ids: string[]) =>
  tx.importedRecord.deleteMany({ where: { importId, recordId: { in: ids } } });

async function undoRecords(tx: Database, undo: UndoRecords, rows: readonly Row[]) {
  const ids = rows.flatMap(({ recordId }) => recordId ?? []);
  const stored = await readStoredById(tx, undo.batch.record, ids);
  const updates: RowUpdate[] = [];
  const tags: string[] = [];
  for (const row of rows) {
    const [update, stale] = await undoRow(tx, undo, row, row.recordId ? stored.get(row.recordId) : undefined);
    updates.push(update);
    tags.push(...stale);
  }
  return { updates, tags: aroundTags(tags) };
}

function undoTogether(undo: Undo, numbers: readonly number[]) {
  const { batch } = undo;
  return runWrite(async (tx) => {
    const rows = (await lockRows(tx, batch.id, numbers)).map(
      (row): Row => ({
        ...toPlanRow(row),
        versionAfter: row.versionAfter!,
      }),
    );
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
    await noteWritten(tx, batch.id, rows.length, undo.now, tags);
    return { value: rows.length, tags: [] };
  });
}

/**
 * Takes rows back: new records are archived, changed ones become what they were. What was edited or is used stays, as
 * does what the person may not change any more.
 */
export async function undoRows(undo: Undo, numbers: readonly number[]): Promise<void> {
  const result = await undoTogether(undo, numbers);
  if (result.ok) return;
  if (numbers.length > 1) {
    for (const number of numbers) await undoRows(undo, [number]);
    return;
  }
  const problem = [{ key: result.reason === "notFound" ? "notFound" : "edited" }];
  await runWrite(async (tx) => {
    await updateRowStates(tx, undo.batch.id, [{ number: numbers[0]!, state: "kept", problem }]);
    await noteWritten(tx, undo.batch.id, 1, undo.now);
    return { value: null, tags: [] };
  });
}
