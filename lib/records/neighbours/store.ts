import type { Database } from "@/lib/db";

/** So many are stored; pages show half of them, so that those that are shown elsewhere on the page can be left out. */
export const mostStored = 8;
/** A record that has fewer left looks for others. */
const fewest = 4;

/** A row of a record about a neighbour of it. */
export type NeighbourRow = { recordId: string; neighbourId: string; score: number; reasons: string[] };
type Ids = { recordId: string }[];

const idsOf = (rows: Ids) => rows.map(({ recordId }) => recordId);

/** A save never waits for long, nor is it the one that is refused where both wait for each other. */
export const yieldToSaves = (tx: Database) => tx.$queryRaw`SELECT set_config('lock_timeout', '100ms', true)`;

/** The rows of records themselves: others of theirs go. Returns whose rows changed. */
export async function storeOwn(tx: Database, ids: readonly string[], rows: readonly NeighbourRow[]): Promise<string[]> {
  const changed = await tx.$queryRaw<Ids>`
    WITH new AS MATERIALIZED (SELECT * FROM json_populate_recordset(NULL::"Neighbour", ${JSON.stringify(rows)}::json)),
      lost AS (
        DELETE FROM "Neighbour" n WHERE n."recordId" = ANY(${ids}::uuid[])
          AND NOT EXISTS (SELECT FROM new WHERE new."recordId" = n."recordId" AND new."neighbourId" = n."neighbourId")
        RETURNING n."recordId"
      ),
      written AS (
        INSERT INTO "Neighbour" AS n ("recordId", "neighbourId", "score", "reasons")
        SELECT "recordId", "neighbourId", "score", "reasons" FROM new ORDER BY "recordId", "neighbourId"
        ON CONFLICT ("recordId", "neighbourId") DO UPDATE SET "score" = excluded."score", "reasons" = excluded."reasons"
        WHERE (n."score", n."reasons") IS DISTINCT FROM (excluded."score", excluded."reasons") RETURNING n."recordId"
      )
    SELECT "recordId"::text FROM lost UNION SELECT "recordId"::text FROM written`;
  return idsOf(changed);
}

/**
 * Records among the neighbours of others, where they are nearer than one of theirs. Those that are going to be computed
 * anyway find them by themselves. Returns whose rows changed.
 */
export async function offer(tx: Database, rows: readonly NeighbourRow[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const changed = await tx.$queryRaw<Ids>`
    INSERT INTO "Neighbour" AS n ("recordId", "neighbourId", "score", "reasons")
    SELECT o."recordId", o."neighbourId", o."score", o."reasons" FROM json_populate_recordset(NULL::"Neighbour", ${JSON.stringify(rows)}::json) o
    WHERE (
      SELECT count(*) FROM "Neighbour" better
      WHERE better."recordId" = o."recordId" AND better."neighbourId" <> o."neighbourId" AND better."score" >= o."score"
    ) < ${mostStored}
      AND NOT EXISTS (SELECT FROM "NeighbourTask" t WHERE t."recordId" = o."recordId" AND t."changed")
    ORDER BY o."recordId", o."neighbourId"
    ON CONFLICT ("recordId", "neighbourId") DO UPDATE SET "score" = excluded."score", "reasons" = excluded."reasons"
    WHERE (n."score", n."reasons") IS DISTINCT FROM (excluded."score", excluded."reasons")
    RETURNING "recordId"::text`;
  const ids = [...new Set(idsOf(changed))];
  if (ids.length === 0) return [];
  await tx.$executeRaw`
    DELETE FROM "Neighbour" n USING (
      SELECT "recordId", "neighbourId", row_number() OVER (PARTITION BY "recordId" ORDER BY "score" DESC, "neighbourId") AS "place"
      FROM "Neighbour" WHERE "recordId" = ANY(${ids}::uuid[])
    ) ranked
    WHERE ranked."place" > ${mostStored} AND n."recordId" = ranked."recordId" AND n."neighbourId" = ranked."neighbourId"`;
  return ids;
}

/** The rows of others about these records, with the numbers of the others' documents. */
export const readIncoming = (tx: Database, ids: readonly string[]) =>
  tx.$queryRaw<{ recordId: string; neighbourId: string; number: number | null }[]>`
    SELECT n."recordId"::text, n."neighbourId"::text, d."number" FROM "Neighbour" n
    LEFT JOIN "SearchDocument" d ON d."recordId" = n."recordId" WHERE n."neighbourId" = ANY(${ids}::uuid[])`;

type Pair = Pick<NeighbourRow, "recordId" | "neighbourId">;

/** Removes records from those that they do not resemble any more. Returns whose rows changed. */
export async function withdraw(tx: Database, pairs: readonly Pair[]): Promise<string[]> {
  if (pairs.length === 0) return [];
  const rows = await tx.$queryRaw<Ids>`
    DELETE FROM "Neighbour" n USING unnest(${idsOf([...pairs])}::uuid[], ${pairs.map(({ neighbourId }) => neighbourId)}::uuid[])
      AS gone ("recordId", "neighbourId")
    WHERE n."recordId" = gone."recordId" AND n."neighbourId" = gone."neighbourId" RETURNING n."recordId"::text`;
  const ids = [...new Set(idsOf(rows))];
  await tx.$executeRaw`
    INSERT INTO "NeighbourTask" ("recordId", "changed")
    SELECT r, false FROM unnest(${ids}::uuid[]) AS r
    WHERE (SELECT count(*) FROM "Neighbour" WHERE "recordId" = r) < ${fewest}`;
  return ids;
}
