import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import type { Database, ImportRow } from "@/lib/db";
import type { Failure, Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { BaseInput } from "@/lib/kinds/input";
import { runWrite } from "@/lib/records/store/run-write";
import { readStoredById, type Stored } from "@/lib/records/store/stored";
import { createManyWithin } from "@/lib/records/write/batch/create-many";
import { saveManyWithin } from "@/lib/records/write/batch/save-many";
import { lockRecords } from "@/lib/records/write/place";
import { changePublications, publication } from "@/lib/records/write/publish";
import { slugify } from "@/lib/text/slug";
import { thingStoreOf } from "../kinds/index";
import { type Batch, type RecordBatch, writesRecords } from "../store/batch";
import { importFacts } from "../store/facts";
import { writeInHalves } from "../store/in-halves";
import { aroundTags, noteWritten } from "../store/lease";
import { isToTake, type PlanRow, type RowUpdate, toPlanRow, updateRowStates } from "../store/rows";
import { removeThings } from "../things/remove-things";
import { type TakeThings, writeThings } from "../things/take-things";
import { changedInput, languageOfRow, newInput } from "./row-input";

type Take = { batch: Batch; actor: Actor; now: Date };
type TakeRecords = Take & { batch: RecordBatch };
type Taken = { updates: RowUpdate[]; tags: string[] };

const isCreated = ({ recordId }: PlanRow) => recordId === null;
/** Made by this city's import, archived when it was undone: it comes back with its address. */
const isBack = ({ recordId, decision, outcome, version }: PlanRow) =>
  recordId !== null && version === null && (decision === "new" || (decision === null && outcome === "new"));

const askAgain = ({ number }: PlanRow): RowUpdate => ({
  ...{ number, state: "askAgain", problem: [{ key: "changedMeanwhile" }] },
});

const optionsOf = ({ batch, now }: Take) => ({
  action: "import",
  facts: importFacts(batch.id, batch.fileName),
  now,
});

const publishedIn = ({ answers }: Batch, { row }: PlanRow): Locale[] =>
  answers.publish === "public" ? [languageOfRow(answers, row)] : [];

async function createRows(tx: Database, take: TakeRecords, rows: readonly PlanRow[]): Promise<Taken> {
  const { batch, actor } = take;
  const records = rows.map((planned) => ({
    id: randomUUID(),
    slug: slugify(planned.row.name ?? "") || batch.record,
    raw: newInput(batch, planned.row),
    languages: publishedIn(batch, planned),
  }));
  const tags = await createManyWithin(tx, actor, batch.record, records, optionsOf(take));
  const updates = rows.map(
    ({ number }, index): RowUpdate => ({ number, state: "taken", recordId: records[index]!.id, versionAfter: 1 }),
  );
  return { updates, tags };
}

/** Somebody archived it after the plan was made. Who decided about an archived record knew it. */
const isArchivedSince = ({ candidates }: PlanRow, { record }: Stored): boolean =>
  record.publication === "archived" &&
  !candidates.some(({ recordId, why }) => recordId === record.id && why.includes("archived"));

async function saveRows(tx: Database, take: TakeRecords, rows: readonly PlanRow[]): Promise<Taken> {
  const { batch, actor } = take;
  const ids = rows.map(({ recordId }) => recordId!);
  await lockRecords(tx, batch.record, ids);
  const stored: ReadonlyMap<string, Stored> = await readStoredById(tx, batch.record, ids);
  const isGone = (row: PlanRow) => {
    const ours = stored.get(row.recordId!);
    return ours !== undefined && isArchivedSince(row, ours);
  };
  const changes = rows.flatMap((row) => {
    const ours = stored.get(row.recordId!);
    if (!ours || isGone(row)) return [];
    return [
      { id: row.recordId!, version: row.version ?? 0, raw: changedInput(batch, ours.input as BaseInput, row.changes) },
    ];
  });
  const { saved, tags } = await saveManyWithin(tx, actor, batch.record, changes, optionsOf(take));
  const updates = rows.map((row): RowUpdate => {
    const { number, recordId, version } = row;
    if (saved.has(recordId!)) return { number, state: "taken", versionAfter: (version ?? 0) + 1 };
    return isGone(row) ? { number, state: "failed", problem: [{ key: "archived" }] } : askAgain(row);
  });
  return { updates, tags };
}

const unarchive = { needs: "restore", from: ["archived"], to: "draft", action: "unarchive" } as const;

/** The records that an undo archived, with what their rows say now. */
async function bringBack(tx: Database, take: TakeRecords, rows: readonly PlanRow[]): Promise<Taken> {
  const { batch, actor, now } = take;
  const ids = rows.map(({ recordId }) => recordId!);
  const tags = await changePublications(tx, actor, batch.record, ids, { ...unarchive, now });
  const stored = await readStoredById(tx, batch.record, ids);
  const changes = rows.map(({ recordId, row }) => {
    const { record, input } = stored.get(recordId!)!;
    const all = Object.entries(row.values).map(([key, theirs]) => [key, { ours: null, theirs, take: true }]);
    const raw = changedInput(batch, input as BaseInput, Object.fromEntries(all));
    return { id: record.id, version: record.version, raw };
  });
  const saved = await saveManyWithin(tx, actor, batch.record, changes, optionsOf(take));
  tags.push(...saved.tags);
  for (const [language, some] of Map.groupBy(rows, (row) => publishedIn(batch, row)[0])) {
    if (!language) continue;
    const shown = some.map(({ recordId }) => recordId!);
    tags.push(...(await changePublications(tx, actor, batch.record, shown, publication([language], now))));
  }
  const updates = rows.map(
    ({ number }, index): RowUpdate => ({ number, state: "taken", versionAfter: changes[index]!.version + 1 }),
  );
  return { updates, tags };
}

async function writeRecords(tx: Database, take: TakeRecords, rows: readonly PlanRow[]): Promise<Taken> {
  const [created, known] = [rows.filter(isCreated), rows.filter((row) => !isCreated(row))];
  // Of several rows that somebody called one record the first is written: the others were compared with what it was.
  const first = new Map(known.toReversed().map((row) => [row.recordId, row]));
  const written = [...first.values()];
  const others = known.filter((row) => first.get(row.recordId) !== row);
  const parts = [
    await createRows(tx, take, created),
    await saveRows(
      tx,
      take,
      written.filter((row) => !isBack(row)),
    ),
    await bringBack(tx, take, written.filter(isBack)),
  ];
  const updates = [...parts.flatMap((part) => part.updates), ...others.map(askAgain)];
  return { updates, tags: aroundTags(parts.flatMap(({ tags }) => tags)) };
}

async function writeOrRemove(tx: Database, take: TakeThings, rows: readonly PlanRow[]): Promise<Taken> {
  const isAbsent = ({ outcome }: PlanRow) => outcome === "absent";
  const written = await writeThings(
    tx,
    take,
    rows.filter((row) => !isAbsent(row)),
  );
  const removed = await removeThings(tx, take, rows.filter(isAbsent));
  return { updates: [...written.updates, ...removed.updates], tags: [...written.tags, ...removed.tags] };
}

function writeRows(tx: Database, { batch, ...take }: Take, rows: readonly PlanRow[]): Promise<Taken> {
  return writesRecords(batch)
    ? writeRecords(tx, { ...take, batch }, rows)
    : writeOrRemove(tx, { ...take, batch, store: thingStoreOf(batch.kind) }, rows);
}

const lockRows = (tx: Database, importId: string, numbers: readonly number[]) => tx.$queryRaw<ImportRow[]>`
  SELECT * FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND ${isToTake} AND "number" = ANY(${[...numbers]}::int[])
  ORDER BY "number" FOR UPDATE SKIP LOCKED`;

/**
 * Writes these rows and notes it, in one transaction: whoever goes on after a killed worker finds either both or
 * nothing. Pages are told at the end.
 */
function takeTogether(take: Take, numbers: readonly number[]): Promise<Result<number>> {
  return runWrite(async (tx) => {
    const rows = (await lockRows(tx, take.batch.id, numbers)).map(toPlanRow);
    const { updates, tags } = await writeRows(tx, take, rows);
    await updateRowStates(tx, take.batch.id, updates);
    await noteWritten(tx, take.batch.id, rows.length, take.now, tags);
    return { value: rows.length, tags: [] };
  });
}

async function noteFailure({ batch, now }: Take, number: number, failure: Failure): Promise<void> {
  const problem =
    failure.reason === "invalid"
      ? failure.errors.map(({ key, path }) => ({ key, values: { field: path.join(".") } }))
      : [{ key: failure.reason === "notFound" ? "notFound" : "changedMeanwhile" }];
  await runWrite(async (tx) => {
    await updateRowStates(tx, batch.id, [{ number, state: "failed", problem }]);
    await noteWritten(tx, batch.id, 1, now);
    return { value: null, tags: [] };
  });
}

/** Writes rows; where one is refused the others are written without it, and it says why. */
export const takeRows = (take: Take, numbers: readonly number[]): Promise<void> =>
  writeInHalves(
    numbers,
    (some) => takeTogether(take, some),
    (number, failure) => noteFailure(take, number, failure),
  );
