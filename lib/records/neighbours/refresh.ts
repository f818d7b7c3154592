import { type Database, transaction } from "@/lib/db";
import { aroundTag, writeTags } from "@/lib/records/store/tags";
import { hasNeighbours } from "./compared-by";
import { refreshKind } from "./compute";
import { readTasks, removeTasks } from "./tasks";

async function refreshSome(tx: Database, most: number): Promise<{ records: number; changed: string[] }> {
  const tasks = await readTasks(tx, most);
  if (tasks.length === 0) return { records: 0, changed: [] };
  await removeTasks(tx, tasks);
  const changed: string[] = [];
  for (const [kind, group] of Map.groupBy(tasks, (task) => task.kind))
    if (hasNeighbours(kind)) changed.push(...(await refreshKind(tx, kind, group)));
  return { records: tasks.length, changed };
}

/** Records that are computed together look up what they have in common once. */
const together = 500;

/** Computes the neighbours of everything that changed, in a transaction that is open already. */
export async function refreshAllNeighbours(tx: Database): Promise<void> {
  while ((await refreshSome(tx, together)).records > 0);
}

/** In milliseconds: a batch takes some seconds. */
const timeout = 120_000;

/** For the loop of jobs: computes the neighbours of what changed, some records at a time, and the pages that show them. */
export function refreshNeighbours(): Promise<Record<string, number>> {
  const refresh = async (tx: Database) => {
    const { records, changed } = await refreshSome(tx, together);
    await writeTags(tx, changed.map(aroundTag));
    return { records };
  };
  return transaction(refresh, { timeout });
}
