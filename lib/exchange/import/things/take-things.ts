import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Changes } from "../model";
import { isSameValue } from "../plan/compare";
import { type Batch, thingPlace } from "../store/batch";
import type { PlanRow, RowUpdate } from "../store/rows";
import type { SaveMoment, StoredThing, ThingStore, ThingValues } from "./model";

export type TakeThings = { batch: Batch; actor: Actor; store: ThingStore; now: Date };

export const momentOf = ({ batch, now }: TakeThings): SaveMoment => ({
  ...thingPlace(batch),
  ...{ importId: batch.id, fileName: batch.fileName, now },
});

export const takenOf = (changes: Changes) => Object.entries(changes).filter(([, { take }]) => take);

/** The values with others in place of some; null takes one away. */
export function withValues(before: ThingValues, changed: readonly (readonly [string, unknown])[]): ThingValues {
  const all = { ...before, ...Object.fromEntries(changed) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

type Planned = { row: PlanRow; id: string | null; values: ThingValues };

/** It is another one than the row was compared with. */
export const isMoved = (changes: Changes, stored: StoredThing): boolean =>
  takenOf(changes).some(([key, { ours }]) => !isSameValue(key, stored.values[key] ?? null, ours));

/** What a row would write; null when the thing is another one meanwhile. */
function planOf(row: PlanRow, stored: StoredThing | undefined): Planned | null {
  const isNew = row.recordId === null || (row.version === null && row.decision === "new");
  if (isNew) return { row, id: null, values: row.row.values };
  if (!stored) return null;
  if (isMoved(row.changes, stored)) return null;
  const taken = takenOf(row.changes);
  return {
    row,
    id: row.recordId,
    values: withValues(
      stored.values,
      taken.map(([key, { theirs }]) => [key, theirs]),
    ),
  };
}

/** Writes rows that are no records. Of several rows for one thing the first is written. */
export async function writeThings(
  tx: Database,
  take: TakeThings,
  rows: readonly PlanRow[],
): Promise<{ updates: RowUpdate[]; tags: string[] }> {
  const { actor, store } = take;
  const ids = rows.map(({ recordId }) => recordId);
  const stored = await store.read(
    tx,
    ids.flatMap((id) => id ?? []),
  );
  const planned = rows.flatMap((row, index) => {
    const isFirst = row.recordId === null || ids.indexOf(row.recordId) === index;
    return (isFirst && planOf(row, row.recordId ? stored.get(row.recordId) : undefined)) || [];
  });
  const written = await store.save(tx, actor, planned, momentOf(take));
  const numbers = new Map(planned.map(({ row }, index) => [row.number, written.ids[index]!]));
  const updates = rows.map(({ number }): RowUpdate => {
    const recordId = numbers.get(number);
    return recordId
      ? { number, state: "taken", recordId, versionAfter: 0 }
      : { number, state: "askAgain", problem: [{ key: "changedMeanwhile" }] };
  });
  return { updates, tags: written.tags };
}
