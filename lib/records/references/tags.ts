import type { Database } from "@/lib/db";
import { pointingAt, referencePointers } from "@/lib/records/merge/pointers";
import { aroundTag, recordTag } from "@/lib/records/store/tags";

/** The tags of the pages that show a reference: of the records that cite it, and of those who published it. */
export async function referenceTags(tx: Database, id: string, publishers: (string | null)[]): Promise<string[]> {
  const records = await pointingAt(tx, referencePointers(), id);
  const names = publishers.flatMap((name) => name ?? []);
  const organisations = await tx.organisationTranslation.findMany({
    where: { name: { in: names } },
    select: { recordId: true },
    distinct: ["recordId"],
  });
  return [...records.map((row) => recordTag(row.id)), ...organisations.map(({ recordId }) => aroundTag(recordId))];
}
