import type { Database } from "@/lib/db";
import type { PlanRow, RowUpdate } from "../store/rows";
import { isMoved, momentOf, type TakeThings } from "./take-things";

/** What a row takes away, so that undoing brings it back. */
export const changesOfRemoval = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([key, ours]) => [key, { ours, theirs: null, take: true }]));

/** Takes away what a whole file does not have, where somebody said so. Throws a `Refusal` when one of them is used. */
export async function removeThings(
  tx: Database,
  take: TakeThings,
  rows: readonly PlanRow[],
): Promise<{ updates: RowUpdate[]; tags: string[] }> {
  const { actor, store } = take;
  if (rows.length === 0 || !store.absent) return { updates: [], tags: [] };
  const stored = await store.read(
    tx,
    rows.flatMap(({ recordId }) => recordId ?? []),
  );
  const going: string[] = [];
  const updates = rows.map(({ number, recordId, changes }): RowUpdate => {
    const ours = recordId ? stored.get(recordId) : undefined;
    // Somebody else took it away.
    if (!ours) return { number, state: "taken" };
    if (isMoved(changes, ours)) return { number, state: "askAgain", problem: [{ key: "changedMeanwhile" }] };
    going.push(recordId!);
    return { number, state: "taken", versionAfter: 0 };
  });
  return { updates, tags: going.length > 0 ? await store.absent.remove(tx, actor, going, momentOf(take)) : [] };
}
