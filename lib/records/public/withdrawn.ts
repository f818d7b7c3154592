import { Prisma } from "@/lib/db";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { readRows } from "@/lib/records/store/read-rows";
import { publishedTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import type { ChangePlace } from "./in-order-of-change";

/** A record that was public and is not any more. Its address answers 410. */
export type WithdrawnRecord = { id: string; kind: KindName; slug: string; at: string };

/** What was archived after it had been public, in the order in which it was. */
export function withdrawnRecords(asked: { since?: Date | undefined; after?: ChangePlace | undefined; count: number }) {
  const { since, after, count } = asked;
  const place = after
    ? Prisma.sql`AND ("archivedAt", "id") > (${after.at}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  const changed = since ? Prisma.sql`AND "archivedAt" > ${since}` : Prisma.empty;
  return readPublic(
    () =>
      readRows<WithdrawnRecord>(Prisma.sql`
        SELECT "id", "kind", "slug", "archivedAt"::text AS at FROM "Record"
        WHERE "publication" = 'archived' AND "publishedAt" IS NOT NULL AND "archivedAt" IS NOT NULL ${place} ${changed}
        ORDER BY "archivedAt", "id" LIMIT ${count}`),
    () => kindNames.map(publishedTag),
  );
}
