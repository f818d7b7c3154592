import { Prisma } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { readRows } from "@/lib/records/store/read-rows";

/** A numbered page of the public records of a kind, and how many there are: for formats that count pages. */
export async function pageOfKind(
  kind: KindName,
  page: number,
  size: number,
): Promise<{ ids: string[]; total: number }> {
  const which = Prisma.sql`"kind" = ${kind}::"Kind" AND "language" = ${locales[0]}`;
  const [rows, counts] = await Promise.all([
    readRows<{ id: string }>(Prisma.sql`
      SELECT "recordId" AS id FROM "SearchEntry" WHERE ${which}
      ORDER BY "updatedAt" DESC, "recordId" LIMIT ${size} OFFSET ${(page - 1) * size}`),
    readRows<{ count: number }>(Prisma.sql`SELECT count(*)::int AS count FROM "SearchEntry" WHERE ${which}`),
  ]);
  return { ids: rows.map(({ id }) => id), total: counts[0]?.count ?? 0 };
}
