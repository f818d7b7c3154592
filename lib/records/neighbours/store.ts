import type { Database } from "@/lib/db";
import type { ScoredNeighbour } from "./score";

/** So many are stored; pages show half of them, so that those that are shown elsewhere on the page can be left out. */
const mostStored = 8;
/** A record that has fewer left looks for others. */
const fewest = 4;
/** So many are told that they may have a new neighbour. */
const mostOffered = 50;

type Ids = { recordId: string }[];
const column = (list: readonly ScoredNeighbour[]) => ({
  ids: list.map(({ id }) => id),
  scores: list.map(({ score }) => score),
  reasons: list.map(({ reasons }) => JSON.stringify(reasons)),
});

/** The rows of the record itself. Returns whether any changed. */
async function storeOwn(tx: Database, id: string, best: readonly ScoredNeighbour[]): Promise<boolean> {
  const { ids, scores, reasons } = column(best);
  const [result] = await tx.$queryRaw<{ changed: number }[]>`
    WITH new AS (
        SELECT n."id", n."score", ARRAY(SELECT json_array_elements_text(n."reasons"::json)) AS "reasons"
        FROM unnest(${ids}::uuid[], ${scores}::int[], ${reasons}::text[]) AS n ("id", "score", "reasons")
      ),
      lost AS (
        DELETE FROM "Neighbour" WHERE "recordId" = ${id}::uuid AND "neighbourId" NOT IN (SELECT "id" FROM new) RETURNING 1
      ),
      written AS (
        INSERT INTO "Neighbour" AS n SELECT ${id}::uuid, "id", "score", "reasons" FROM new
        ON CONFLICT ("recordId", "neighbourId") DO UPDATE SET "score" = excluded."score", "reasons" = excluded."reasons"
        WHERE (n."score", n."reasons") IS DISTINCT FROM (excluded."score", excluded."reasons") RETURNING 1
      )
    SELECT ((SELECT count(*) FROM lost) + (SELECT count(*) FROM written))::int AS "changed"`;
  return (result?.changed ?? 0) > 0;
}

/** The record among the neighbours of others, where it is nearer than one of theirs. Returns whose rows changed. */
async function offer(tx: Database, id: string, candidates: readonly ScoredNeighbour[]): Promise<string[]> {
  const { ids, scores, reasons } = column(candidates);
  const rows = await tx.$queryRaw<Ids>`
    INSERT INTO "Neighbour" AS n
    SELECT o."id", ${id}::uuid, o."score", ARRAY(SELECT json_array_elements_text(o."reasons"::json))
    FROM unnest(${ids}::uuid[], ${scores}::int[], ${reasons}::text[]) AS o ("id", "score", "reasons")
    WHERE (
      SELECT count(*) FROM "Neighbour" better
      WHERE better."recordId" = o."id" AND better."neighbourId" <> ${id}::uuid AND better."score" >= o."score"
    ) < ${mostStored}
    ON CONFLICT ("recordId", "neighbourId") DO UPDATE SET "score" = excluded."score", "reasons" = excluded."reasons"
    WHERE (n."score", n."reasons") IS DISTINCT FROM (excluded."score", excluded."reasons")
    RETURNING "recordId"::text`;
  const changed = rows.map(({ recordId }) => recordId);
  await tx.$executeRaw`
    DELETE FROM "Neighbour" n USING (
      SELECT "recordId", "neighbourId", row_number() OVER (PARTITION BY "recordId" ORDER BY "score" DESC, "neighbourId") AS "place"
      FROM "Neighbour" WHERE "recordId" = ANY(${changed}::uuid[])
    ) ranked
    WHERE ranked."place" > ${mostStored} AND n."recordId" = ranked."recordId" AND n."neighbourId" = ranked."neighbourId"`;
  return changed;
}

/** Removes the record from those that it does not resemble any more. Returns whose rows changed. */
async function withdraw(tx: Database, id: string, candidates: readonly ScoredNeighbour[]): Promise<string[]> {
  const rows = await tx.$queryRaw<Ids>`
    DELETE FROM "Neighbour" WHERE "neighbourId" = ${id}::uuid
      AND "recordId" <> ALL(${candidates.map((candidate) => candidate.id)}::uuid[]) RETURNING "recordId"::text`;
  const changed = rows.map(({ recordId }) => recordId);
  await tx.$executeRaw`
    INSERT INTO "NeighbourTask" ("recordId", "changed")
    SELECT r, false FROM unnest(${changed}::uuid[]) AS r
    WHERE (SELECT count(*) FROM "Neighbour" WHERE "recordId" = r) < ${fewest}`;
  return changed;
}

/** What resembles a record. `both`: in both directions, because the record changed. Returns whose pages change. */
export async function storeNeighbours(tx: Database, id: string, found: readonly ScoredNeighbour[], both: boolean) {
  const isChanged = await storeOwn(tx, id, found.slice(0, mostStored));
  if (!both) return isChanged ? [id] : [];
  const withdrawn = await withdraw(tx, id, found);
  const offered = await offer(tx, id, found.slice(0, mostOffered));
  return [...(isChanged ? [id] : []), ...withdrawn, ...offered];
}
