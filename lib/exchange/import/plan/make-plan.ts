import { database } from "@/lib/db";
import { readTableFile } from "@/lib/spreadsheets/read-file";
import type { PlannedRow, RowReason } from "../model";
import { type Batch, codeLengthOf, readFileBytes } from "../store/batch";
import type { Progress } from "../store/lease";
import { insertPlanRows } from "../store/rows";
import { RowReader } from "../values/read-row";
import { comparePlan } from "./compare-rows";
import { Matcher, type RowMatch } from "./match";
import { isOfRegister, type OurRecord, readOurRecords } from "./our-records";
import { plainCode, rowKey } from "./row-key";
import { completeRow } from "./source-of";
import { readUndone, readVerdicts } from "./verdicts";

const plan = (number: number, cells: string[], row: PlannedRow["row"], reasons: RowReason[]): PlannedRow => ({
  ...{ number, cells, row, reasons, outcome: "refused", recordId: null, version: null, candidates: [], changes: {} },
});

function withMatch(planned: PlannedRow, match: RowMatch, ours: ReadonlyMap<string, OurRecord>): PlannedRow {
  if (match.kind === "new") return { ...planned, outcome: "new", recordId: match.recordId ?? null };
  if (match.kind !== "matched") return { ...planned, outcome: match.kind, candidates: match.candidates };
  const reasons = match.zeros ? [...planned.reasons, { key: "codeZeros" }] : planned.reasons;
  // Their city decides about it.
  if (!ours.get(match.recordId)!.isOwn)
    return { ...planned, outcome: "refused", recordId: match.recordId, reasons: [...reasons, { key: "otherCity" }] };
  return { ...planned, outcome: "same", recordId: match.recordId, reasons };
}

/** Plans the rows of a file one after the other. */
class Planner {
  readonly #codes = new Map<string, number>();
  readonly #records = new Map<string, number[]>();
  readonly #reader: RowReader;
  readonly #byId: Map<string, OurRecord>;
  number = 0;

  constructor(
    private readonly batch: Batch,
    private readonly matcher: Matcher,
    ours: readonly OurRecord[],
  ) {
    this.#reader = new RowReader(batch.kind, batch.detected!, batch.answers, codeLengthOf(batch));
    this.#byId = new Map(ours.map((record) => [record.id, record]));
  }

  get matched(): ReadonlySet<string> {
    return new Set(this.#records.keys());
  }

  /** The numbers of rows that are the same record as another row. */
  get shared(): number[] {
    return [...this.#records.values()].filter((numbers) => numbers.length > 1).flat();
  }

  #plan(cells: string[]): PlannedRow {
    this.number += 1;
    const { row: read, refusals, notes } = this.#reader.read(cells);
    const row = completeRow(read, this.batch.answers);
    const planned = plan(this.number, cells, row, [...refusals, ...notes]);
    if (refusals.length > 0) return planned;
    const code = row.code && plainCode(row.code);
    const first = code ? this.#codes.get(code) : undefined;
    if (first !== undefined)
      return { ...planned, reasons: [{ key: "codeTwice", values: { row: String(first) } }, ...notes] };
    if (code) this.#codes.set(code, this.number);
    const register = this.batch.answers.source?.register ?? null;
    const match = this.matcher.match(row, rowKey(register, row));
    if (match.kind === "matched" && this.#byId.get(match.recordId)!.isOwn) this.#note(match.recordId);
    // So that a candidate is not reported as missing from the file.
    if (match.kind === "likely" || match.kind === "doubtful")
      for (const { recordId } of match.candidates) if (!this.#records.has(recordId)) this.#records.set(recordId, []);
    return withMatch(planned, match, this.#byId);
  }

  #note(recordId: string): void {
    const numbers = this.#records.get(recordId);
    if (numbers) numbers.push(this.number);
    else this.#records.set(recordId, [this.number]);
  }

  async add(rows: readonly string[][]): Promise<void> {
    const planned = rows.map((cells) => this.#plan(cells));
    await insertPlanRows(this.batch.id, await comparePlan(this.batch, planned));
  }
}

/** Two rows that are one record: a person says which. */
async function markShared(importId: string, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await database().$executeRaw`
    UPDATE "ImportRow" SET "outcome" = 'doubtful', "candidates" = jsonb_build_array(jsonb_build_object(
      'recordId', "recordId", 'why', '["twoRows"]'::jsonb)), "recordId" = NULL, "versionBefore" = NULL
    WHERE "importId" = ${importId}::uuid AND "number" = ANY(${[...numbers]}::int[])`;
}

const isOpen = ({ isOwn, publication, status }: OurRecord) =>
  isOwn && publication !== "archived" && status !== "closed";

/** What the city has of this register, and the register no longer has. */
function absentRows(ours: readonly OurRecord[], { answers }: Batch, planner: Planner): PlannedRow[] {
  const { register, isWhole } = answers.source ?? { register: null, isWhole: false };
  if (!isWhole) return [];
  const { matched } = planner;
  const missing = ours.filter((record) => isOpen(record) && isOfRegister(record, register) && !matched.has(record.id));
  return missing.map(({ id, version, code }, index) => ({
    ...plan(planner.number + index + 1, [], { ...(code ? { code } : {}), values: {} }, []),
    ...{ outcome: "absent", recordId: id, version },
  }));
}

export type PlanResult = { ok: true; rows: number } | { ok: false; error: string };

/** Stores what would happen to each row, without changing any record. An earlier plan of the import is replaced. */
export async function makePlan(batch: Batch, progress: Progress): Promise<PlanResult> {
  const bytes = await readFileBytes(batch.id);
  if (!bytes || !batch.detected) return { ok: false, error: "empty" };
  await database().importRow.deleteMany({ where: { importId: batch.id } });
  const register = batch.answers.source?.register ?? null;
  const ours = await readOurRecords(batch.kind, batch.cityId, register);
  const [verdicts, undone] = [await readVerdicts(batch), await readUndone(ours)];
  const planner = new Planner(batch, new Matcher(ours, register, verdicts, undone), ours);
  for await (const part of readTableFile(bytes, batch.answers.choices)) {
    if (part.part === "error") return { ok: false, error: part.error };
    if (part.part !== "rows") continue;
    await planner.add(part.rows);
    await progress(planner.number);
  }
  await markShared(batch.id, planner.shared);
  const absent = absentRows(ours, batch, planner);
  for (let from = 0; from < absent.length; from += 1_000)
    await insertPlanRows(batch.id, absent.slice(from, from + 1_000));
  return { ok: true, rows: planner.number };
}
