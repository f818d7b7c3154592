import { database, Prisma } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { titleColumns } from "./search";

/** ICU collations by locale. Raw SQL is safe here because locales are a fixed list. */
const collations = Object.fromEntries(locales.map((locale) => [locale, Prisma.raw(`"${locale}-x-icu"`)]));

/**
 * One page of ids sorted by title in the collation of the reader's language. Titles fall back as in `titlesOf`; records
 * without one sort by slug.
 */
export async function idsByTitle(
  kind: KindName,
  locale: Locale,
  where: Prisma.RecordWhereInput,
  { skip, take }: { skip: number; take: number },
): Promise<string[]> {
  const found = await database().record.findMany({ where, select: { id: true } });
  const ids = found.map(({ id }) => id);
  const { table, title } = titleColumns(kind);
  const languages = [...new Set<string>([locale, "en", ...locales])];
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT r."id" FROM "Record" r LEFT JOIN LATERAL (
      SELECT ${title} AS "title" FROM ${table} t WHERE t."recordId" = r."id" AND ${title} <> ''
      ORDER BY array_position(${languages}, t."language") LIMIT 1
    ) best ON true
    WHERE r."id" = ANY(${ids}::uuid[])
    ORDER BY coalesce(best."title", r."slug") COLLATE ${collations[locale]}, r."id" LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}
