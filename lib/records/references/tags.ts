import type { Database } from "@/lib/db";
import { aroundTag, recordTag } from "@/lib/records/store/tags";

type Row = { id: string };

/** The tags of the pages that show a reference: of the records that cite it, and of those who published it. */
export async function referenceTags(tx: Database, id: string, publishers: (string | null)[]): Promise<string[]> {
  const records = await tx.$queryRaw<Row[]>`
    SELECT "recordId" AS "id" FROM "Citation" WHERE "referenceId" = ${id}::uuid
    UNION SELECT "recordId" FROM "Quotation" WHERE "referenceId" = ${id}::uuid
    UNION SELECT "practiceId" FROM "Evaluation" WHERE "referenceId" = ${id}::uuid`;
  const names = publishers.flatMap((name) => name ?? []);
  const organisations = await tx.organisationTranslation.findMany({
    where: { name: { in: names } },
    select: { recordId: true },
    distinct: ["recordId"],
  });
  return [...records.map((row) => recordTag(row.id)), ...organisations.map(({ recordId }) => aroundTag(recordId))];
}
