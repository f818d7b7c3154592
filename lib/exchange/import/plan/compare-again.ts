import { database, type ImportRow } from "@/lib/db";
import type { BaseInput } from "@/lib/kinds/input";
import { readStoredById } from "@/lib/records/store/stored";
import { compareMembers, readSchoolTitles } from "../members/compare-members";
import type { FilePair } from "../members/merge-members";
import { type Batch, plansMembers, type RecordBatch } from "../store/batch";
import { type PlanRow, storeComparison, toPlanRow } from "../store/rows";
import { closeRows } from "./close-rows";
import { comparePlan, readLast } from "./compare-rows";
import { sourceKey } from "./source-of";

async function compareGroups(batch: RecordBatch, rows: readonly PlanRow[]): Promise<PlanRow[]> {
  if (rows.length === 0) return [];
  const ids = rows.flatMap(({ recordId }) => recordId ?? []);
  const stored = await readStoredById(database(), batch.record, ids);
  const [last, titleOf] = [await readLast(ids, sourceKey(batch)), await readSchoolTitles(batch)];
  return rows.map((planned) => {
    const ours = stored.get(planned.recordId ?? "");
    if (!ours) return planned;
    const said = { pairs: planned.row.values.members as FilePair[], last: last.get(ours.record.id) };
    const changes = compareMembers(batch, ours.input as BaseInput, said, titleOf);
    return { ...planned, changes, version: ours.record.version };
  });
}

/**
 * Compares rows once more whose records were edited after the plan was made, so that a person decides about what they
 * are now. All others were taken in already.
 */
export async function compareAgain(batch: Batch, numbers: readonly number[]): Promise<void> {
  const found = await database().$queryRaw<ImportRow[]>`
    SELECT * FROM "ImportRow" WHERE "importId" = ${batch.id}::uuid AND "state" = 'askAgain'
      AND "number" = ANY(${[...numbers]}::int[]) ORDER BY "number"`;
  if (found.length === 0) return;
  const rows = found.map(toPlanRow);
  const absent = rows.filter(({ outcome }) => outcome === "absent");
  const others = rows.filter(({ outcome }) => outcome !== "absent");
  const compared = plansMembers(batch) ? await compareGroups(batch, others) : await comparePlan(batch, others);
  await storeComparison(batch.id, [...compared, ...(await closeRows(batch, absent))]);
}
