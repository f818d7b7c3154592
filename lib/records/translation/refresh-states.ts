import { type Database, database, Prisma, transaction } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { updateRows } from "@/lib/records/store/row-statements";
import { computeStates } from "./compute-states";
import { statesVersion, writeStates } from "./states-code";

type Head = { id: string; kind: KindName; sourceLanguage: string };

/** Saves of these records wait meanwhile, for a fraction of a second. */
const batchSize = 200;

/** SQL: the states of the record `r` are to be computed. As a range, because an index answers no `<>`. */
const version = Prisma.sql`left(r."translationStates", 7)`;
const isUnknown = Prisma.sql`(${version} IS NULL OR ${version} < ${statesVersion} OR ${version} > ${statesVersion})`;

/** Those that somebody is saving are left out: the save makes them unknown again. */
const lockUnknown = (tx: Database, most: number) => tx.$queryRaw<Head[]>`
  SELECT r."id"::text AS "id", r."kind"::text AS "kind", r."sourceLanguage" FROM "Record" r WHERE ${isUnknown}
  ORDER BY r."id" LIMIT ${most} FOR NO KEY UPDATE SKIP LOCKED`;

async function refreshSome(tx: Database, most: number): Promise<number> {
  const heads = await lockUnknown(tx, most);
  for (const [kind, own] of Map.groupBy(heads, (head) => head.kind)) {
    const states = await computeStates(tx, kind, own);
    const rows = own.map(({ id }) => ({ id, translationStates: writeStates(states.get(id)!) }));
    await updateRows(tx, "record", ["id"], rows);
  }
  return heads.length;
}

/** Computes the states of records whose texts changed since, at most so many. Returns how many. */
export async function refreshStates(most: number): Promise<number> {
  const [first] = await database().$queryRaw<
    { id: string }[]
  >`SELECT r."id" FROM "Record" r WHERE ${isUnknown} LIMIT 1`;
  let count = 0;
  for (let some = first ? batchSize : 0; some === batchSize && count < most; count += some)
    some = await transaction((tx) => refreshSome(tx, Math.min(batchSize, most - count)));
  return count;
}

/** For the loop of jobs: after an import, or when the rules changed. A page that counts does not wait for it. */
export const refreshStatesInTime = async (): Promise<Record<string, number>> => ({
  records: await refreshStates(2_000),
});
