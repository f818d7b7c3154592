import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import type { Database, ImportRow } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { BaseInput } from "@/lib/kinds/input";
import { runWrite } from "@/lib/records/store/run-write";
import { readStored, readStoredById } from "@/lib/records/store/stored";
import { createManyWithin } from "@/lib/records/write/batch/create-many";
import { saveManyWithin } from "@/lib/records/write/batch/save-many";
import { changePublication, publication } from "@/lib/records/write/publish";
import { slugify } from "@/lib/text/slug";
import { thingStoreOf } from "../kinds/index";
import { type Batch, type RecordBatch, writesRecords } from "../store/batch";
import { aroundTags, noteWritten } from "../store/lease";
import { isToTake, type PlanRow, type RowUpdate, toPlanRow, updateRowStates } from "../store/rows";
import { writeThings } from "../things/take-things";
import { changedInput, languageOfRow, newInput } from "./row-input";

type Take = { batch: Batch; actor: Actor; now: Date };
type TakeRecords = Take & { batch: RecordBatch };
type Taken = { updates: RowUpdate[]; tags: string[] };

const isCreated = ({ recordId }: PlanRow) => recordId === null;
/** Made by this city's import, archived when it was undone: it comes back with its address. */
const isBack = ({ recordId, decision, outcome, version }: PlanRow) =>
  recordId !== null && version === null && (decision === "new" || (decision === null && outcome === "new"));

const optionsOf = ({ batch, now }: Take) => ({
  action: "import",
  facts: { import: [null, batch.id] as [unknown, unknown], file: [null, batch.fileName] as [unknown, unknown] },
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

async function saveRows(tx: Database, take: TakeRecords, rows: readonly PlanRow[]): Promise<Taken> {
  const { batch, actor } = take;
  const ids = rows.map(({ recordId }) => recordId!);
  // Of several rows that somebody called one record the first is written: the others were compared with what it was.
  const isFirst = ({ recordId }: PlanRow, index: number) => ids.indexOf(recordId!) === index;
  const stored = await readStoredById(tx, batch.record, ids);
  const changes = rows.filter(isFirst).flatMap(({ recordId, version, changes: planned }) => {
    const ours = stored.get(recordId!);
    if (!ours) return [];
    return [{ id: recordId!, version: version ?? 0, raw: changedInput(batch, ours.input as BaseInput, planned) }];
  });
  const { saved, tags } = await saveManyWithin(tx, actor, batch.record, changes, optionsOf(take));
  const updates = rows.map((row, index): RowUpdate => {
    const { number, recordId, version } = row;
    return saved.has(recordId!) && isFirst(row, index)
      ? { number, state: "taken", versionAfter: (version ?? 0) + 1 }
      : { number, state: "askAgain", problem: [{ key: "changedMeanwhile" }] };
  });
  return { updates, tags };
}

async function bringBack(tx: Database, take: TakeRecords, planned: PlanRow): Promise<Taken> {
  const { number, recordId, row } = planned;
  const { batch, actor, now } = take;
  const id = recordId!;
  const unarchive = { needs: "restore", from: ["archived"], to: "draft", action: "unarchive", now } as const;
  const tags = await changePublication(tx, actor, batch.record, id, unarchive);
  const stored = await readStored(tx, batch.record, id);
  const { version } = stored!.record;
  const all = Object.entries(row.values).map(([key, theirs]) => [key, { ours: null, theirs, take: true }]);
  const change = { id, version, raw: changedInput(batch, stored!.input as BaseInput, Object.fromEntries(all)) };
  const saved = await saveManyWithin(tx, actor, batch.record, [change], optionsOf(take));
  const languages = publishedIn(batch, planned);
  if (languages.length > 0)
    tags.push(...(await changePublication(tx, actor, batch.record, id, publication(languages, now))));
  return {
    updates: [{ number, state: "taken", versionAfter: version + 1 }],
    tags: [...tags, ...saved.tags],
  };
}

async function writeRecords(tx: Database, take: TakeRecords, rows: readonly PlanRow[]): Promise<Taken> {
  const back = rows.filter(isBack);
  const parts = [
    await createRows(tx, take, rows.filter(isCreated)),
    await saveRows(
      tx,
      take,
      rows.filter((row) => !isCreated(row) && !isBack(row)),
    ),
  ];
  for (const row of back) parts.push(await bringBack(tx, take, row));
  return { updates: parts.flatMap(({ updates }) => updates), tags: aroundTags(parts.flatMap(({ tags }) => tags)) };
}

function writeRows(tx: Database, { batch, ...take }: Take, rows: readonly PlanRow[]): Promise<Taken> {
  return writesRecords(batch)
    ? writeRecords(tx, { ...take, batch }, rows)
    : writeThings(tx, { ...take, batch, store: thingStoreOf(batch.kind) }, rows);
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

async function noteFailure(take: Take, number: number, failure: Exclude<Result<number>, { ok: true }>): Promise<void> {
  const { batch } = take;
  const problem =
    failure.reason === "invalid"
      ? failure.errors.map(({ key, path }) => ({ key, values: { field: path.join(".") } }))
      : [{ key: failure.reason === "notFound" ? "notFound" : "changedMeanwhile" }];
  await runWrite(async (tx) => {
    await updateRowStates(tx, batch.id, [{ number, state: "failed", problem }]);
    await noteWritten(tx, batch.id, 1, take.now);
    return { value: null, tags: [] };
  });
}

/** Writes rows; where one is refused the others are written without it, and it says why. */
export async function takeRows(take: Take, numbers: readonly number[]): Promise<void> {
  const result = await takeTogether(take, numbers);
  if (result.ok) return;
  const [only] = numbers;
  if (numbers.length === 1) return noteFailure(take, only!, result);
  const middle = Math.ceil(numbers.length / 2);
  await takeRows(take, numbers.slice(0, middle));
  await takeRows(take, numbers.slice(middle));
}
