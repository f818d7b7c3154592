import { type Database, database } from "@/lib/db";
import { upsertRows } from "@/lib/records/store/row-statements";
import type { Batch } from "../store/batch";
import type { PlanRow } from "../store/rows";
import type { EarlierVerdict } from "./match";
import type { OurRecords } from "./our-records";
import { rowKey } from "./row-key";

/** What was decided about these rows in earlier files of the city, by their keys. */
export async function readVerdicts(
  { cityId, kind }: Batch,
  keys: string[],
): Promise<ReadonlyMap<string, EarlierVerdict>> {
  const rows = await database().importVerdict.findMany({ where: { cityId, kind, rowKey: { in: keys } } });
  const verdicts = new Map<string, { same: string | null; apart: Set<string>; isOurs: boolean }>();
  for (const { rowKey, recordId, isSame, isOurs } of rows) {
    const known = verdicts.get(rowKey) ?? { same: null, apart: new Set(), isOurs: true };
    if (isSame) known.same = recordId;
    // What is not ours has no other record, and is not new either.
    else if (isOurs) known.apart.add(recordId);
    else known.isOurs = false;
    verdicts.set(rowKey, known);
  }
  return verdicts;
}

/** Of archived records, those that an undone import had made. */
export async function readUndone(ours: OurRecords): Promise<Set<string>> {
  const ids: string[] = [];
  for (const { id, publication } of ours) if (publication === "archived") ids.push(id);
  if (ids.length === 0) return new Set();
  const rows = await database().importRow.findMany({
    where: {
      recordId: { in: ids },
      state: "undone",
      outcome: { in: ["new", "likely", "doubtful"] },
      versionBefore: null,
    },
    select: { recordId: true },
  });
  return new Set(rows.flatMap(({ recordId }) => recordId ?? []));
}

/** What the decisions about these rows say of each candidate. Rows without a code can have one key: the last counts. */
function verdictsOf(batch: Batch, rows: readonly PlanRow[]) {
  const { cityId, kind } = batch;
  const all = rows.flatMap(({ candidates, recordId: chosen, row, decision }) => {
    const key = rowKey(batch, row);
    const isOurs = decision !== "notOurs";
    return candidates.map(({ recordId }) => ({
      ...{ cityId, kind, rowKey: key, recordId, isOurs, isSame: recordId === chosen },
    }));
  });
  return [...new Map(all.map((verdict) => [`${verdict.rowKey} ${verdict.recordId}`, verdict])).values()];
}

/** Remembers for the next file which records these rows are, and which they are not. */
export async function rememberVerdicts(tx: Database, batch: Batch, rows: readonly PlanRow[], now: Date): Promise<void> {
  const verdicts = verdictsOf(batch, rows).map((verdict) => ({ ...verdict, at: now }));
  await upsertRows(tx, "importVerdict", ["cityId", "kind", "rowKey", "recordId"], verdicts);
}

/** These rows are undecided again. */
export async function forgetVerdicts(tx: Database, batch: Batch, rows: readonly PlanRow[]): Promise<void> {
  const verdicts = verdictsOf(batch, rows);
  await tx.$executeRaw`
    DELETE FROM "ImportVerdict" v
    USING unnest(${verdicts.map((one) => one.rowKey)}::text[], ${verdicts.map((one) => one.recordId)}::uuid[])
      AS gone("rowKey", "recordId")
    WHERE v."cityId" = ${batch.cityId}::uuid AND v."kind" = ${batch.kind}::"ImportKind"
      AND v."rowKey" = gone."rowKey" AND v."recordId" = gone."recordId"`;
}
