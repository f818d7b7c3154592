import { database, Prisma } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { titleColumns } from "./search";

/** ICU collations by locale. Raw SQL is safe here because locales are a fixed list. */
const collations = Object.fromEntries(locales.map((locale) => [locale, Prisma.raw(`"${locale}-x-icu"`)]));

/** SQL: records matched by `where` as `r`, with their title in the reader's language as `best`, else another one. */
async function titledRecords(kind: KindName, locale: Locale, where: Prisma.RecordWhereInput) {
  const found = await database().record.findMany({ where, select: { id: true } });
  const ids = found.map(({ id }) => id);
  const { table, title } = titleColumns(kind);
  const languages = [...new Set<string>([locale, "en", ...locales])];
  return Prisma.sql`"Record" r LEFT JOIN LATERAL (
      SELECT ${title} AS "title" FROM ${table} t WHERE t."recordId" = r."id" AND ${title} <> ''
      ORDER BY array_position(${languages}, t."language") LIMIT 1
    ) best ON true
    WHERE r."id" = ANY(${ids}::uuid[])`;
}

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
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT r."id" FROM ${await titledRecords(kind, locale, where)}
    ORDER BY coalesce(best."title", r."slug") COLLATE ${collations[locale]}, r."id" LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

/** A place in the order by title; the title is cut, so that it fits into an address. */
export type TitlePlace = { id: string; title: string };
const placeLength = 60;

/** The first record after a place in the order by title, and how many there are; null at the end. */
export async function nextByTitle(
  kind: KindName,
  locale: Locale,
  where: Prisma.RecordWhereInput,
  after: TitlePlace | null,
): Promise<(TitlePlace & { left: number }) | null> {
  const title = Prisma.sql`left(coalesce(best."title", r."slug"), ${placeLength}::int) COLLATE ${collations[locale]}`;
  const rest = after ? Prisma.sql`AND (${title}, r."id") > (${after.title}, ${after.id}::uuid)` : Prisma.empty;
  const rows = await database().$queryRaw<(TitlePlace & { left: number })[]>`
    SELECT r."id", ${title} AS "title", (count(*) OVER ())::int AS "left"
    FROM ${await titledRecords(kind, locale, where)} ${rest} ORDER BY ${title}, r."id" LIMIT 1`;
  return rows[0] ?? null;
}
