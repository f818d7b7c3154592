import { database } from "@/lib/db";
import type { PlannedRow } from "../model";
import { type Batch, codeLengthOf } from "../store/batch";
import { insertPlanRows } from "../store/rows";
import { RowReader } from "../values/read-row";
import { comparePlan } from "./compare-rows";
import { Matcher, type RowMatch } from "./match";
import { isOfRegister, type OurRecord, readOurRecords } from "./our-records";
import { newPlannedRow, type Planner } from "./planner";
import { plainCode, rowKey } from "./row-key";
import { completeRow } from "./source-of";
import { readUndone, readVerdicts } from "./verdicts";

function withMatch(planned: PlannedRow, match: RowMatch, ours: ReadonlyMap<string, OurRecord>): PlannedRow {
  if (match.kind === "new") return { ...planned, outcome: "new", recordId: match.recordId ?? null };
  if (match.kind !== "matched") {
    const doubted = { ...planned, outcome: match.kind, candidates: match.candidates };
    return match.isOurs === false ? { ...doubted, decidedBefore: "notOurs" } : doubted;
  }
  const reasons = match.zeros ? [...planned.reasons, { key: "codeZeros" }] : planned.reasons;
  const { isOwn, publication } = ours.get(match.recordId)!;
  // Their city decides about it, and what it calls its drafts is its own.
  const known = publication === "published" ? match.recordId : null;
  if (!isOwn) return { ...planned, outcome: "refused", recordId: known, reasons: [...reasons, { key: "otherCity" }] };
  return { ...planned, outcome: "same", recordId: match.recordId, reasons };
}

/** Plans the rows of a file one after the other, each for itself. */
export class RowPlanner implements Planner {
  readonly #codes = new Map<string, number>();
  readonly #records = new Map<string, number[]>();
  readonly #reader: RowReader;
  readonly #byId: Map<string, OurRecord>;
  number = 0;

  private constructor(
    private readonly batch: Batch,
    private readonly matcher: Matcher,
    private readonly ours: readonly OurRecord[],
  ) {
    this.#reader = new RowReader(batch.kind, batch.detected!, batch.answers, codeLengthOf(batch));
    this.#byId = new Map(ours.map((record) => [record.id, record]));
  }

  static async begin(batch: Batch): Promise<RowPlanner> {
    const register = batch.answers.source?.register ?? null;
    const ours = await readOurRecords(batch.kind, batch.cityId, register);
    const [verdicts, undone] = [await readVerdicts(batch), await readUndone(ours)];
    return new RowPlanner(batch, new Matcher(ours, register, verdicts, undone), ours);
  }

  #plan(cells: string[]): PlannedRow {
    this.number += 1;
    const { row: read, refusals, notes } = this.#reader.read(cells);
    const row = completeRow(read, this.batch);
    const planned = newPlannedRow(this.number, cells, row, [...refusals, ...notes]);
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

  async finish(): Promise<void> {
    const shared = [...this.#records.values()].filter((numbers) => numbers.length > 1).flat();
    await markShared(this.batch.id, shared);
    const absent = absentRows(this.ours, this.batch, { number: this.number, matched: new Set(this.#records.keys()) });
    for (let from = 0; from < absent.length; from += 1_000)
      await insertPlanRows(this.batch.id, absent.slice(from, from + 1_000));
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

const isOpen = ({ isOwn, publication, isClosed }: OurRecord) => isOwn && publication !== "archived" && !isClosed;

type Matched = { number: number; matched: ReadonlySet<string> };

/** What the city has of this register, and the register no longer has. */
function absentRows(ours: readonly OurRecord[], { answers }: Batch, { number, matched }: Matched): PlannedRow[] {
  const { register, isWhole } = answers.source ?? { register: null, isWhole: false };
  if (!isWhole) return [];
  const missing = ours.filter((record) => isOpen(record) && isOfRegister(record, register) && !matched.has(record.id));
  return missing.map(({ id, version, code }, index) => ({
    ...newPlannedRow(number + index + 1, [], { ...(code ? { code } : {}), values: {} }, []),
    ...{ outcome: "absent", recordId: id, version },
  }));
}
