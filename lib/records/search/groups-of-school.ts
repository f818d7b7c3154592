import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";

/** The public networks and clusters of these schools: their entries hold the levels of their public schools. */
export async function findGroups(
  tx: Database,
  kind: KindName,
  ids: readonly string[],
): Promise<{ kind: KindName; id: string }[]> {
  if (kind !== "school" || ids.length === 0) return [];
  return tx.$queryRaw<{ kind: KindName; id: string }[]>`
    SELECT DISTINCT r."kind", r."id" FROM "Membership" m JOIN "Record" r ON r."id" IN (m."networkId", m."clusterId")
    WHERE m."schoolId" = ANY(${[...ids]}::uuid[]) AND r."publication" = 'published'`;
}
