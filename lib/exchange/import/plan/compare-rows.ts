import { database, type ImportedRecord } from "@/lib/db";
import { fromJson } from "@/lib/json";
import type { PlannedRow } from "../model";
import type { Batch } from "../store/batch";
import { compareRow, hasTaken } from "./compare";
import { readOurs } from "./our-values";
import { sourceKey } from "./source-of";

type Last = Map<string, Record<string, unknown>>;

/** What the register said last of these records: in the newest import that was not undone. */
export async function readLast(ids: string[], register: string): Promise<Last> {
  const rows = await database().$queryRaw<Pick<ImportedRecord, "recordId" | "values">[]>`
    SELECT DISTINCT ON ("recordId") "recordId", "values" FROM "ImportedRecord"
    WHERE "recordId" = ANY(${ids}::uuid[]) AND "register" = ${register} ORDER BY "recordId", "at" DESC`;
  return new Map(rows.map(({ recordId, values }) => [recordId, fromJson<Record<string, unknown>>(values)]));
}

/** Compares rows with the records that they are, and says whether anything changes. */
export async function comparePlan<R extends PlannedRow>(batch: Batch, rows: readonly R[]): Promise<R[]> {
  const { kind, answers } = batch;
  const ids = rows.flatMap(({ recordId }) => recordId ?? []);
  if (ids.length === 0) return [...rows];
  const known = await readOurs(database(), batch, ids);
  const last = await readLast(ids, sourceKey(batch));
  return rows.map((planned) => {
    // What an undone import had made comes back as it is in the file.
    const ours = planned.recordId && planned.outcome !== "new" ? known.get(planned.recordId) : undefined;
    if (!ours) return planned;
    const changes = compareRow(kind, planned.row.values, { ours, last: last.get(ours.id) ?? null }, answers);
    const isOpen = planned.outcome === "same" || planned.outcome === "changed";
    const outcome = isOpen ? (hasTaken(changes) ? "changed" : "same") : planned.outcome;
    return { ...planned, outcome, changes, version: ours.version };
  });
}
