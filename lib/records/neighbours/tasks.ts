import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";

/** A record that is to be compared again. `upTo`: the last of its rows that was read. */
export type Task = { id: string; kind: KindName; changed: boolean; upTo: number };

/** The records that changed longest ago, each once. */
export function readTasks(tx: Database, most: number): Promise<Task[]> {
  return tx.$queryRaw<Task[]>`
    SELECT r."id"::text AS "id", r."kind"::text AS "kind", bool_or(c."changed") AS "changed",
      max(c."id") AS "upTo"
    FROM "NeighbourTask" c JOIN "Record" r ON r."id" = c."recordId"
    GROUP BY r."id", r."kind" ORDER BY min(c."id") LIMIT ${most}`;
}

export const removeTasks = (tx: Database, tasks: readonly Task[]) => tx.$executeRaw`
  DELETE FROM "NeighbourTask" t USING unnest(${tasks.map(({ id }) => id)}::uuid[], ${tasks.map(({ upTo }) => upTo)}::int[])
    AS done ("recordId", "upTo")
  WHERE t."recordId" = done."recordId" AND t."id" <= done."upTo"`;
