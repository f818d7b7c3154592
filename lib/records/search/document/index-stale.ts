import { database, transaction } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { writeTags } from "@/lib/records/store/tags";
import { analysisVersion } from "@/lib/words/version";
import { indexRecords } from "../index-record";

const maxRecords = 200;

async function readStale(): Promise<{ kind: KindName; id: string }[]> {
  return database().$queryRaw<{ kind: KindName; id: string }[]>`
    SELECT r."kind", r."id" FROM "Record" r LEFT JOIN "SearchDocument" d ON d."recordId" = r."id"
    WHERE r."publication" = 'published' AND (d."analysis" IS NULL OR d."analysis" <> ${analysisVersion()})
    ORDER BY r."updatedAt" DESC LIMIT ${maxRecords}`;
}

/**
 * For the loop of jobs: makes the documents of public records that have none (filled in by a script) or one of another
 * version of the analysis, the last changed first and some at a time.
 */
export async function indexStale(): Promise<Record<string, number>> {
  const records = await readStale();
  for (const { kind, id } of records) {
    await transaction(async (tx) => writeTags(tx, await indexRecords(tx, [{ kind, id }])), { key: id });
  }
  return { records: records.length };
}
