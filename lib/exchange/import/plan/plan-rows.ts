import { database } from "@/lib/db";
import { closingOf, importedKind } from "../kinds/index";
import type { PlannedRow } from "../model";
import type { Batch } from "../store/batch";
import { insertPlanRows } from "../store/rows";
import { readLinkedNames } from "../values/linked-names";
import { RowReader } from "../values/read-row";
import { comparePlan, readLast } from "./compare-rows";
import type { RowMatch } from "./match";
import { isOfRegister, type OurRecord } from "./our-records";
import { type CompletedRow, type OurSide, readOurSide } from "./our-side";
import { newPlannedRow, type Planner } from "./planner";
import { rowKey, sureKeys } from "./row-key";
import { sourceKey } from "./source-of";

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
  /** Code or name → the first row that has it. */
  readonly #keys = new Map<string, number>();
  readonly #records = new Map<string, number[]>();
  readonly #byId: Map<string, OurRecord>;
  number = 0;

  private constructor(
    private readonly batch: Batch,
    private readonly side: OurSide,
    private readonly reader: RowReader,
  ) {
    this.#byId = new Map(side.ours.map((record) => [record.id, record]));
  }

  static async begin(batch: Batch): Promise<RowPlanner> {
    const side = await readOurSide(batch);
    return new RowPlanner(batch, side, new RowReader(batch, await readLinkedNames(batch)));
  }

  /** The earlier row that is about the same. */
  #earlier(keys: readonly string[]): number | undefined {
    const first = keys.map((key) => this.#keys.get(key)).find((number) => number !== undefined);
    for (const key of keys) if (!this.#keys.has(key)) this.#keys.set(key, this.number);
    return first;
  }

  #plan(cells: string[]): PlannedRow {
    this.number += 1;
    const read = this.reader.read(cells);
    const unread: CompletedRow = { row: read.row, notes: [], refusals: [] };
    const { row, kept = {}, ...found } = read.refusals.length > 0 ? unread : this.side.complete(read.row);
    const refusals = [...read.refusals, ...found.refusals];
    const notes = [...read.notes, ...found.notes];
    const planned = { ...newPlannedRow(this.number, cells, row, [...refusals, ...notes]), changes: kept };
    if (refusals.length > 0) return planned;
    const first = this.#earlier(sureKeys(this.batch, row));
    if (first !== undefined) {
      const twice = { key: row.code ? "codeTwice" : "rowTwice", values: { row: String(first) } };
      return { ...planned, reasons: [twice, ...notes] };
    }
    const match = this.side.matcher.match(row, rowKey(this.batch, row));
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
    const absent = await absentRows(this.side.ours, this.batch, {
      number: this.number,
      matched: new Set(this.#records.keys()),
    });
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

/** Of these, the ones that the register has, or that the list had the last time. */
async function ofSource(batch: Batch, records: readonly OurRecord[]): Promise<OurRecord[]> {
  const { register } = batch.answers.source ?? { register: null };
  if (importedKind(batch.kind).codes === "register") return records.filter((one) => isOfRegister(one, register));
  const ids = records.map(({ id }) => id);
  const said = await readLast(ids, sourceKey(batch));
  return records.filter(({ id }) => said.has(id));
}

/** What the city has of this source, and the source no longer has. */
async function absentRows(
  ours: readonly OurRecord[],
  batch: Batch,
  { number, matched }: Matched,
): Promise<PlannedRow[]> {
  if (!batch.answers.source?.isWhole || !closingOf(batch.kind)) return [];
  const missing = await ofSource(
    batch,
    ours.filter((record) => isOpen(record) && !matched.has(record.id)),
  );
  return missing.map(({ id, version, code }, index) => ({
    ...newPlannedRow(number + index + 1, [], { ...(code ? { code } : {}), values: {} }, []),
    ...{ outcome: "absent", recordId: id, version },
  }));
}
