import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { BaseInput } from "@/lib/kinds/input";
import { ownersPointing, pointersTo } from "@/lib/records/merge/pointers";
import { readStoredById, type Stored } from "@/lib/records/store/stored";
import { saveManyWithin } from "@/lib/records/write/batch/save-many";
import { readEarlierVersions } from "@/lib/records/write/earlier-version";
import { lockRecords } from "@/lib/records/write/place";
import { changePublications } from "@/lib/records/write/publish";
import type { RowReason } from "../model";
import type { RecordBatch } from "../store/batch";
import type { PlanRow, RowUpdate } from "../store/rows";
import { inputBefore } from "../take/row-input";
import { findAsTaken } from "./find-as-taken";

type UndoRecords = { batch: RecordBatch; actor: Actor; now: Date };
export type RowToUndo = PlanRow & { versionAfter: number };
type FoundRow = RowToUndo & { recordId: string; stored: Stored };
type Undone = { updates: RowUpdate[]; tags: string[] };

const kept = ({ number }: RowToUndo, ...problem: RowReason[]): RowUpdate => ({ number, state: "kept", problem });

/** What changed records were before. */
async function readBefore(tx: Database, { batch }: UndoRecords, rows: readonly FoundRow[]) {
  const versions = await readEarlierVersions(tx, new Map(rows.map(({ recordId, version }) => [recordId, version!])));
  return rows.map(({ recordId: id, stored, changes, versionAfter }) => {
    const earlier = versions.get(id);
    // Records of the demo have no history line of their first version.
    const raw = earlier ? earlier.input : inputBefore(batch, stored.input as BaseInput, changes);
    const facts = { undoneVersion: [null, versionAfter] as [unknown, unknown] };
    return { id, version: stored.record.version, raw, standing: earlier?.standing, facts };
  });
}

async function undoChanges(tx: Database, undo: UndoRecords, rows: readonly FoundRow[]): Promise<Undone> {
  const { batch, actor, now } = undo;
  const changes = await readBefore(tx, undo, rows);
  const facts = { import: [batch.id, null] as [unknown, unknown] };
  const { saved, tags } = await saveManyWithin(tx, actor, batch.record, changes, { action: "undo", facts, now });
  const updates = rows.map(
    (row): RowUpdate =>
      saved.has(row.recordId) ? { number: row.number, state: "undone" } : kept(row, { key: "edited" }),
  );
  return { updates, tags };
}

/** For each record the first of the others that use it. */
async function readUsers(tx: Database, { batch }: UndoRecords, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const owners = await ownersPointing(tx, pointersTo(batch.record), { in: ids });
  return new Map(
    [...owners].flatMap(([id, all]) => {
      const [first] = [...all].filter((owner) => owner !== id).sort();
      return first ? [[id, first] as const] : [];
    }),
  );
}

async function undoCreations(tx: Database, undo: UndoRecords, rows: readonly FoundRow[]): Promise<Undone> {
  const { batch, actor, now } = undo;
  const users = await readUsers(
    tx,
    undo,
    rows.map(({ recordId }) => recordId),
  );
  const unused = rows.flatMap(({ recordId }) => (users.has(recordId) ? [] : recordId));
  const tags = await changePublications(tx, actor, batch.record, unused, {
    ...{ needs: "archive", from: ["draft", "inReview", "published"], to: "archived", action: "archive" },
    ...{ reason: batch.fileName, now },
  });
  const updates = rows.map((row): RowUpdate => {
    const record = users.get(row.recordId);
    return record ? kept(row, { key: "used", values: { record } }) : { number: row.number, state: "undone" };
  });
  return { updates, tags };
}

/** Rows of as many records. */
async function undoWave(tx: Database, undo: UndoRecords, rows: readonly RowToUndo[]): Promise<Undone> {
  const { record: kind } = undo.batch;
  const ids = rows.flatMap(({ recordId }) => recordId ?? []);
  // Nobody edits them between the look at what they say and the undo.
  await lockRecords(tx, kind, ids);
  const stored: ReadonlyMap<string, Stored> = await readStoredById(tx, kind, ids);
  const found = rows.flatMap((row): FoundRow[] => {
    const ours = stored.get(row.recordId ?? "");
    return ours ? [{ ...row, recordId: ours.record.id, stored: ours }] : [];
  });
  const shown = found.filter((row) => row.stored.record.publication !== "archived");
  const asTaken = await findAsTaken(tx, shown);
  const back = shown.filter(({ recordId }) => asTaken.has(recordId));
  const parts = [
    await undoCreations(
      tx,
      undo,
      back.filter(({ version }) => version === null),
    ),
    await undoChanges(
      tx,
      undo,
      back.filter(({ version }) => version !== null),
    ),
  ];
  const reasonOf = ({ recordId }: RowToUndo): RowReason["key"] => {
    const ours = stored.get(recordId ?? "");
    if (!ours) return "gone";
    return ours.record.publication === "archived" ? "archived" : "edited";
  };
  const numbers = new Set(back.map(({ number }) => number));
  const staying = rows.filter(({ number }) => !numbers.has(number)).map((row) => kept(row, { key: reasonOf(row) }));
  return { updates: [...staying, ...parts.flatMap(({ updates }) => updates)], tags: parts.flatMap(({ tags }) => tags) };
}

/** Of several rows that changed one record the last goes back first. */
export async function undoRecords(tx: Database, undo: UndoRecords, rows: readonly RowToUndo[]): Promise<Undone> {
  const last = new Map<string | null, RowToUndo>();
  for (const row of rows)
    if (row.versionAfter >= (last.get(row.recordId)?.versionAfter ?? 0)) last.set(row.recordId, row);
  const isLast = (row: RowToUndo) => row.recordId === null || last.get(row.recordId) === row;
  const wave = await undoWave(tx, undo, rows.filter(isLast));
  const earlier = rows.filter((row) => !isLast(row));
  if (earlier.length === 0) return wave;
  const rest = await undoRecords(tx, undo, earlier);
  return { updates: [...wave.updates, ...rest.updates], tags: [...wave.tags, ...rest.tags] };
}
