import type { Database } from "@/lib/db";
import { Refusal } from "@/lib/records/store/run-write";
import type { RowReason } from "../model";
import { isSameValue } from "../plan/compare";
import { thingPlace } from "../store/batch";
import type { PlanRow, RowUpdate } from "../store/rows";
import type { StoredThing } from "./model";
import { momentOf, type TakeThings, takenOf, withValues } from "./take-things";

const kept = (number: number, key: RowReason["key"]): RowUpdate => ({ number, state: "kept", problem: [{ key }] });

/** Nobody changed what the import wrote. */
export function isThingAsTaken({ version, row, changes }: PlanRow, { values }: StoredThing): boolean {
  const isWritten = ([key]: [string, unknown]) => changes[key]?.take !== false;
  const written =
    version === null
      ? Object.entries(row.values).filter(isWritten)
      : takenOf(changes).map(([key, { theirs }]) => [key, theirs] as const);
  return written.every(([key, value]) => isSameValue(key, values[key] ?? null, value ?? null));
}

/** Makes what was taken away as it was; not when it is here again, also by another name of the file. */
async function bringBack(tx: Database, take: TakeThings, { number, recordId, changes }: PlanRow, isHere: boolean) {
  const { actor, store, batch } = take;
  const values = Object.fromEntries(takenOf(changes).map(([key, { ours }]) => [key, ours]));
  const keys = new Set(store.keysOf(values));
  const isAgain = async () =>
    (await store.open(thingPlace(batch))).things.some((one) => one.keys.some((key) => keys.has(key)));
  if (isHere || (await isAgain())) return { update: kept(number, "hereAgain"), tags: [] };
  const { tags } = await store.save(tx, actor, [{ id: recordId, values }], momentOf(take));
  return { update: { number, state: "undone" } satisfies RowUpdate, tags };
}

async function undoOne(tx: Database, take: TakeThings, row: PlanRow, stored: StoredThing | undefined) {
  const { actor, store } = take;
  const { number, recordId, version, changes } = row;
  if (recordId && row.outcome === "absent") return bringBack(tx, take, row, stored !== undefined);
  if (!recordId || !stored) return { update: kept(number, "gone"), tags: [] };
  if (!isThingAsTaken(row, stored)) return { update: kept(number, "edited"), tags: [] };
  const update: RowUpdate = { number, state: "undone" };
  try {
    if (version === null) return { update, tags: await store.remove(tx, actor, recordId, momentOf(take)) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.reason !== "invalid") throw error;
    return { update: kept(number, "used"), tags: [] };
  }
  const values = withValues(
    stored.values,
    takenOf(changes).map(([key, { ours }]) => [key, ours]),
  );
  return { update, tags: (await store.save(tx, actor, [{ id: recordId, values }], momentOf(take))).tags };
}

/** Takes away what rows had made, and makes what they had changed as it was. What is used or was edited stays. */
export async function undoThings(tx: Database, take: TakeThings, rows: readonly PlanRow[]) {
  const stored = await take.store.read(
    tx,
    rows.flatMap(({ recordId }) => recordId ?? []),
  );
  const updates: RowUpdate[] = [];
  const tags: string[] = [];
  // From the last to the first, so that what a later row needs is not taken away before it.
  for (const row of rows.toReversed()) {
    const undone = await undoOne(tx, take, row, row.recordId ? stored.get(row.recordId) : undefined);
    updates.push(undone.update);
    tags.push(...undone.tags);
  }
  return { updates, tags };
}
