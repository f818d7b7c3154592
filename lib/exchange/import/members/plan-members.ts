import { database } from "@/lib/db";
import type { BaseInput } from "@/lib/kinds/input";
import { readStoredById } from "@/lib/records/store/stored";
import type { PlannedRow, RowReason } from "../model";
import { readLast } from "../plan/compare-rows";
import { type OurRecord, type OurRecords, readOurRecords } from "../plan/our-records";
import { newPlannedRow, type Planner } from "../plan/planner";
import { sourceKey } from "../plan/source-of";
import type { RecordBatch } from "../store/batch";
import { insertPlanRows } from "../store/rows";
import { RowReader } from "../values/read-row";
import { compareMembers, type TitleOf } from "./compare-members";
import { NamedRecords } from "./find-named";
import { type FilePair, isSeat, memberRoles, pairOf, roleOf } from "./merge-members";

const groupsTogether = 200;

type Group = { record: OurRecord; number: number; cells: string[]; pairs: Map<string, FilePair>; notes: RowReason[] };

const text = (value: unknown) => (typeof value === "string" ? value : "");
const dateIn = (value: unknown) => (typeof value === "string" ? value : undefined);

/** Plans the memberships of a file: each group is a row of the plan, with all its pairs; a pair that cannot be is one. */
export class MemberPlanner implements Planner {
  readonly #reader: RowReader;
  readonly #groups = new Map<string, Group>();
  readonly #names: NamedRecords;
  readonly #schools: NamedRecords;
  readonly #titleOf: TitleOf;
  number = 0;

  private constructor(
    private readonly batch: RecordBatch,
    private readonly ours: OurRecords,
    schools: OurRecords,
  ) {
    const register = batch.answers.source?.register ?? null;
    this.#reader = new RowReader(batch, () => ({ wrong: "unknown" }));
    this.#names = new NamedRecords(ours, register);
    this.#schools = new NamedRecords(schools, register);
    this.#titleOf = (id) => schools.find(id)?.title;
  }

  static async begin(batch: RecordBatch): Promise<MemberPlanner> {
    const register = batch.answers.source?.register ?? null;
    const groups = await readOurRecords(batch.record, batch.cityId, register);
    return new MemberPlanner(batch, groups, await readOurRecords("school", batch.cityId, register));
  }

  /** Adds the pair of a row to its group; returns why it cannot. */
  #addPair(cells: string[], values: Record<string, unknown>): RowReason | null {
    const [group, school] = [text(values.group), text(values.school)];
    const [foundGroup, foundSchool] = [this.#names.find(group), this.#schools.find(school)];
    if ("wrong" in foundGroup) return { key: `group.${foundGroup.wrong}`, values: { name: group } };
    if (!foundGroup.record.isOwn) return { key: "otherCity" };
    if ("wrong" in foundSchool) return { key: `school.${foundSchool.wrong}`, values: { name: school } };
    const { record } = foundGroup;
    const known: Group = this.#groups.get(record.id) ?? {
      record,
      number: this.number,
      cells,
      pairs: new Map(),
      notes: [],
    };
    const { id } = foundSchool.record;
    const [role, from, until] = [roleOf(values), dateIn(values.from), dateIn(values.until)];
    if (known.pairs.has(id)) return { key: "pairTwice" };
    const pair = pairOf({ school: id, role, from, until });
    // A group has one seat: that the school belongs to it is no less true.
    const isSecond = isSeat(pair) && !until && [...known.pairs.values()].some((one) => isSeat(one) && !one.until);
    if (isSecond) known.notes.push({ key: "seatTwice", values: { name: this.#titleOf(id) ?? school } });
    known.pairs.set(id, isSecond ? { ...pair, role: memberRoles.member } : pair);
    this.#groups.set(record.id, known);
    return null;
  }

  async add(rows: readonly string[][]): Promise<void> {
    const refused: PlannedRow[] = [];
    for (const cells of rows) {
      this.number += 1;
      const { row, refusals, notes } = this.#reader.read(cells);
      const reason = refusals.length > 0 ? null : this.#addPair(cells, row.values);
      const reasons = [...refusals, ...(reason ? [reason] : []), ...notes];
      if (refusals.length > 0 || reason) refused.push(newPlannedRow(this.number, cells, nameOf(row.values), reasons));
    }
    await insertPlanRows(this.batch.id, refused);
  }

  async #compare(groups: readonly Group[]): Promise<PlannedRow[]> {
    const ids = groups.map(({ record }) => record.id);
    const stored = await readStoredById(database(), this.batch.record, ids);
    const last = await readLast(ids, sourceKey(this.batch));
    return groups.flatMap(({ record, number, cells, notes, pairs: byId }) => {
      const found = stored.get(record.id);
      if (!found) return [];
      const pairs = [...byId.values()];
      const said = { pairs, last: last.get(record.id) };
      const changes = compareMembers(this.batch, found.input as BaseInput, said, this.#titleOf);
      const row = { ...(record.code ? { code: record.code } : {}), name: record.title, values: { members: pairs } };
      return {
        ...newPlannedRow(number, cells, row, notes),
        ...{ outcome: changes.members ? ("changed" as const) : ("same" as const), recordId: record.id, changes },
        version: found.record.version,
      };
    });
  }

  /** The groups of which the source said something, and says nothing any more: somebody decides. */
  async #absent(): Promise<PlannedRow[]> {
    if (!this.batch.answers.source?.isWhole) return [];
    const missing = [...this.ours].filter(
      ({ id, isOwn, publication }) => isOwn && publication !== "archived" && !this.#groups.has(id),
    );
    const last = await readLast(
      missing.map(({ id }) => id),
      sourceKey(this.batch),
    );
    const gone = missing.filter(({ id }) => ((last.get(id)?.members as FilePair[] | undefined) ?? []).length > 0);
    return gone.map(({ id, version, code, title }, index) => ({
      ...newPlannedRow(this.number + index + 1, [], { ...(code ? { code } : {}), name: title, values: {} }, []),
      ...{ outcome: "absent", recordId: id, version },
    }));
  }

  async finish(): Promise<void> {
    const groups = [...this.#groups.values()];
    for (let from = 0; from < groups.length; from += groupsTogether)
      await insertPlanRows(this.batch.id, await this.#compare(groups.slice(from, from + groupsTogether)));
    await insertPlanRows(this.batch.id, await this.#absent());
  }
}

/** A pair that is refused is called by its cells. */
const nameOf = ({ group, school }: Record<string, unknown>): PlannedRow["row"] => ({
  name: [text(school), text(group)].filter(Boolean).join(" – "),
  values: {},
});
