import { type Database, transaction } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { writeTags } from "@/lib/records/store/tags";
import { loadWords } from "@/lib/words/load";
import { analysisVersion } from "@/lib/words/version";
import { indexRecords } from "../index-record";

type Stale = { kind: KindName; id: string };

/** The last changed first. Those that somebody is saving are left out: a save makes the document anew. */
function lockStale(tx: Database, most: number): Promise<Stale[]> {
  return tx.$queryRaw<Stale[]>`
    SELECT r."kind", r."id"::text AS "id" FROM "Record" r LEFT JOIN "SearchDocument" d ON d."recordId" = r."id"
    WHERE r."publication" = 'published' AND (d."analysis" IS NULL OR d."analysis" <> ${analysisVersion()})
    ORDER BY r."updatedAt" DESC LIMIT ${most} FOR NO KEY UPDATE OF r SKIP LOCKED`;
}

async function indexSome(tx: Database, most: number): Promise<number> {
  const records = await lockStale(tx, most);
  await writeTags(tx, await indexRecords(tx, records));
  // A published record without a public text has no document, however often it is looked at.
  const recordId = { in: records.map(({ id }) => id) };
  return tx.searchDocument.count({ where: { recordId, analysis: analysisVersion() } });
}

/** In milliseconds: enough for thousands of records, also on a busy machine. */
const timeout = 120_000;

/** Makes documents that are missing, or of another version of the analysis. Returns how many. */
export async function indexOutdated(most: number): Promise<number> {
  await loadWords();
  return transaction((tx) => indexSome(tx, most), { timeout });
}

/** Saves of these records wait meanwhile, for less than a second. */
const maxRecords = 100;

/**
 * For the loop of jobs: makes the documents of public records that have none (filled in by a script) or one of another
 * version of the analysis, some at a time.
 */
export const indexStale = async (): Promise<Record<string, number>> => ({ records: await indexOutdated(maxRecords) });
