import { type Database, transaction } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { aroundTag, writeTags } from "@/lib/records/store/tags";
import { hasNeighbours } from "./compared-by";
import { readFeatures } from "./features";
import { countOthers, findHits } from "./find-hits";
import { scoreNeighbours } from "./score";
import { storeNeighbours } from "./store";

type Task = { id: string; kind: KindName; changed: boolean; upTo: number };

/** The records that changed longest ago, each once. */
function readTasks(tx: Database, most: number): Promise<Task[]> {
  return tx.$queryRaw<Task[]>`
    SELECT r."id"::text AS "id", r."kind"::text AS "kind", bool_or(c."changed") AS "changed",
      max(c."id") AS "upTo"
    FROM "NeighbourTask" c JOIN "Record" r ON r."id" = c."recordId"
    GROUP BY r."id", r."kind" ORDER BY min(c."id") LIMIT ${most}`;
}

async function refreshRecord(tx: Database, { id, kind, changed, upTo }: Task): Promise<string[]> {
  await tx.neighbourTask.deleteMany({ where: { recordId: id, id: { lte: upTo } } });
  if (!hasNeighbours(kind)) return [];
  const features = await readFeatures(tx, kind, id);
  const hits = await findHits(tx, kind, id, features);
  return storeNeighbours(tx, id, scoreNeighbours(features, hits, await countOthers(tx, kind)), changed);
}

/** Computes the neighbours of everything that changed, in a transaction that is open already. */
export async function refreshAllNeighbours(tx: Database): Promise<void> {
  for (;;) {
    const tasks = await readTasks(tx, 500);
    if (tasks.length === 0) return;
    for (const task of tasks) await refreshRecord(tx, task);
  }
}

const mostRecords = 100;

/** For the loop of jobs: computes the neighbours of what changed, some records at a time, and the pages that show them. */
export async function refreshNeighbours(): Promise<Record<string, number>> {
  const records = await transaction((tx) => readTasks(tx, mostRecords));
  for (const record of records) {
    await transaction(async (tx) => writeTags(tx, (await refreshRecord(tx, record)).map(aroundTag)), {
      key: record.id,
    });
  }
  return { records: records.length };
}
