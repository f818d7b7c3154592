import { database } from "@/lib/db";
import { KeyIndex } from "@/lib/text/key-index";
import { absentOf, closingOf, importedKind } from "../kinds/index";
import type { PlannedRow } from "../model";
import { type Batch, writesRecords } from "../store/batch";
import { insertPlanRows } from "../store/rows";
import { readLinkedNames } from "../values/linked-names";
import { type ReadRow, RowReader } from "../values/read-row";
import { comparePlan, readLast } from "./compare-rows";
import type { EarlierVerdict, RowMatch } from "./match";
import { isOfRegister, type OurRecord, type OurRecords } from "./our-records";
import { type CompletedRow, type OurSide, readOurSide } from "./our-side";
import { newPlannedRow, type Planner } from "./planner";
import { rowKey, sureKeys } from "./row-key";
import { sourceKey } from "./source-of";
import { readVerdicts } from "./verdicts";

/** `key`: what it is called between files; null when it is not looked for among ours. */
type ReadPlan = { planned: PlannedRow; key: string | null };

/** `matched`: the record of ours that it is. */
function withMatch(planned: PlannedRow, match: RowMatch, matched: OurRecord | undefined): PlannedRow {
  if (match.kind === "new") return { ...planned, outcome: "new", recordId: match.recordId ?? null };
  if (match.kind !== "matched") {
    const doubted = { ...planned, outcome: match.kind, candidates: match.candidates };
    return match.isOurs === false ? { ...doubted, decidedBefore: "notOurs" } : doubted;
  }
  if (!matched) return planned;
  const reasons = match.zeros ? [...planned.reasons, { key: "codeZeros" }] : planned.reasons;
  const { isOwn, publication } = matched;
  // Their city decides about it, and what it calls its drafts is its own.
  const known = publication === "published" ? match.recordId : null;
  if (!isOwn) return { ...planned, outcome: "refused", recordId: known, reasons: [...reasons, { key: "otherCity" }] };
  return { ...planned, outcome: "same", recordId: match.recordId, reasons };
}

const none = 0;

/** Plans the rows of a file one after the other, each for itself. What it keeps of them is small. */
export class RowPlanner implements Planner {
  /** Code or name → the first row that has it. */
  readonly #keys = new KeyIndex();
  /** Record of ours → the rows that are it, or `none` when rows only could be. */
  readonly #records = new KeyIndex();
  readonly #shared = new Set<number>();
  /** Rows that say more beside those to come. */
  #waiting: string[][] = [];
  number = 0;

  private constructor(
    private readonly batch: Batch,
    private readonly side: OurSide,
    private readonly reader: RowReader,
  ) {}

  static async begin(batch: Batch): Promise<RowPlanner> {
    const side = await readOurSide(batch);
    return new RowPlanner(batch, side, new RowReader(batch, await readLinkedNames(batch)));
  }

  /** The earlier row that is about the same. */
  #earlier(keys: readonly string[], number: number): number | undefined {
    const first = keys.map((key) => this.#keys.get(key)[0]).find((earlier) => earlier !== undefined);
    for (const key of keys) if (!this.#keys.has(key)) this.#keys.add(key, number);
    return first;
  }

  /** What a row says; with the reasons for which it is refused, it is not looked for. */
  #plan(cells: string[], read: ReadRow): ReadPlan {
    this.number += 1;
    const unread: CompletedRow = { row: read.row, notes: [], refusals: [] };
    const { row, kept = {}, ...found } = read.refusals.length > 0 ? unread : this.side.complete(read.row);
    const refusals = [...read.refusals, ...found.refusals];
    const notes = [...read.notes, ...found.notes];
    const planned = { ...newPlannedRow(this.number, cells, row, [...refusals, ...notes]), changes: kept };
    if (refusals.length > 0) return { planned, key: null };
    const first = this.#earlier(sureKeys(this.batch, row), this.number);
    if (first === undefined) return { planned, key: rowKey(this.batch, row) };
    const twice = { key: row.code ? "codeTwice" : "rowTwice", values: { row: String(first) } };
    return { planned: { ...planned, reasons: [twice, ...notes] }, key: null };
  }

  #match({ planned, key }: ReadPlan, verdicts: ReadonlyMap<string, EarlierVerdict>): PlannedRow {
    if (key === null) return planned;
    const match = this.side.matcher.match(planned.row, verdicts.get(key));
    const matched = match.kind === "matched" ? this.side.ours.find(match.recordId) : undefined;
    if (matched?.isOwn) this.#note(matched.id, planned.number);
    // So that a candidate is not reported as missing from the file.
    if (match.kind === "likely" || match.kind === "doubtful")
      for (const { recordId } of match.candidates) if (!this.#records.has(recordId)) this.#records.add(recordId, none);
    return withMatch(planned, match, matched);
  }

  #note(recordId: string, number: number): void {
    const earlier = this.#records.get(recordId).filter((row) => row !== none);
    this.#records.add(recordId, number);
    if (earlier.length > 0) for (const row of [...earlier, number]) this.#shared.add(row);
  }

  async add(rows: readonly string[][]): Promise<void> {
    this.#waiting.push(...rows);
    if (this.#waiting.length >= this.side.together.most) await this.#planWaiting();
  }

  async #planWaiting(): Promise<void> {
    const rows = this.#waiting;
    this.#waiting = [];
    const read = rows.map((cells) => this.reader.read(cells));
    const values = this.side.together.read(read.map(({ row }) => row));
    const plans = rows.map((cells, at) => this.#plan(cells, { ...read[at]!, row: values[at]! }));
    const verdicts = await readVerdicts(
      this.batch,
      plans.flatMap(({ key }) => key ?? []),
    );
    const planned = plans.map((each) => this.#match(each, verdicts));
    await insertPlanRows(this.batch.id, await comparePlan(this.batch, planned));
  }

  async finish(): Promise<void> {
    await this.#planWaiting();
    await markShared(this.batch.id, [...this.#shared]);
    const isMissing = (record: OurRecord) => isOpen(record) && !this.#records.has(record.id);
    for await (const rows of absentRows(this.side.ours, this.batch, { number: this.number, isMissing }))
      await insertPlanRows(this.batch.id, rows);
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

/** Of these, the ones that the register has, or that the list had the last time. */
async function ofSource(batch: Batch, records: readonly OurRecord[]): Promise<OurRecord[]> {
  const { register } = batch.answers.source ?? { register: null };
  if (!writesRecords(batch)) return [...records];
  if (importedKind(batch.kind).codes === "register") return records.filter((one) => isOfRegister(one, register));
  const ids = records.map(({ id }) => id);
  const said = await readLast(ids, sourceKey(batch));
  return records.filter(({ id }) => said.has(id));
}

const recordsTogether = 1_000;

function* inBlocks(records: Iterable<OurRecord>): Generator<OurRecord[]> {
  let block: OurRecord[] = [];
  for (const record of records) {
    block.push(record);
    if (block.length < recordsTogether) continue;
    yield block;
    block = [];
  }
  yield block;
}

/** What the city has of this source, and the source no longer has. Their numbers follow the last row of the file. */
async function* absentRows(
  ours: OurRecords,
  batch: Batch,
  { number, isMissing }: { number: number; isMissing: (record: OurRecord) => boolean },
): AsyncGenerator<PlannedRow[]> {
  const isListed = closingOf(batch.kind) !== null || absentOf(batch.kind) !== null;
  if (!batch.answers.source?.isWhole || !isListed) return;
  let last = number;
  for (const records of inBlocks(ours)) {
    const missing = await ofSource(batch, records.filter(isMissing));
    yield missing.map(({ id, version, code, title }, index) => ({
      ...newPlannedRow(last + index + 1, [], { ...(code ? { code } : {}), name: title, values: {} }, []),
      ...{ outcome: "absent", recordId: id, version },
    }));
    last += missing.length;
  }
}
