import { database } from "@/lib/db";
import type { BaseInput } from "@/lib/kinds/input";
import { readStoredById } from "@/lib/records/store/stored";
import { closingOf, thingStoreOf } from "../kinds/index";
import type { PlannedRow } from "../model";
import { type Batch, writesRecords } from "../store/batch";
import { changesOfRemoval } from "../things/remove-things";

async function removeRows<R extends PlannedRow>({ kind }: Batch, rows: readonly R[]): Promise<R[]> {
  const ids = rows.flatMap(({ recordId }) => recordId ?? []);
  const stored = await thingStoreOf(kind).read(database(), ids);
  return rows.map((row): R => ({ ...row, changes: changesOfRemoval(stored.get(row.recordId ?? "")?.values ?? {}) }));
}

/** What becomes of records that the source no longer has, when somebody says so. */
export async function closeRows<R extends PlannedRow>(batch: Batch, rows: readonly R[]): Promise<R[]> {
  if (!writesRecords(batch)) return removeRows(batch, rows);
  const { kind, record, answers } = batch;
  const ids = rows.flatMap(({ recordId }) => recordId ?? []);
  const stored = await readStoredById(database(), record, ids);
  const close = closingOf(kind);
  return rows.map((row): R => {
    const ours = row.recordId ? stored.get(row.recordId) : undefined;
    const changes = ours ? (close?.(ours.input as BaseInput, answers.source?.asOf ?? "") ?? {}) : {};
    return { ...row, changes, version: ours?.record.version ?? null };
  });
}
