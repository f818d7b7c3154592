import type { Actor } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { labelsOf, titleAmong } from "@/lib/records/admin/labels";
import { dayAndTimeAt } from "@/lib/records/calendar/local-moment";
import { zonesOfCities } from "@/lib/records/calendar/time-zone";
import { citiesOf, inCities } from "./cities";

/** A language of a record, or a change to it, that becomes public at a time. */
export type ScheduledLine = {
  type: "record" | "revision";
  id: string;
  recordId: string;
  kind: KindName;
  title: string;
  titleLanguage: Locale | undefined;
  /** Null for a change. */
  language: Locale | null;
  publishAt: Date;
  timeZone: string;
  /** The time as its form shows it. */
  start: { day: string; time: string };
  by: string | null;
  /** Key of the error for which it was not published at its time. */
  problem: string | null;
  /** The version that was approved, and when the change was last saved. */
  version: number;
  seenAt: Date | null;
};

type Row = Omit<ScheduledLine, "title" | "titleLanguage" | "timeZone" | "start" | "language"> & {
  slug: string;
  cityId: string | null;
  language: string | null;
  total: bigint;
};

const perPage = 50;

function findRows(cities: string[] | null, page: number): Promise<Row[]> {
  const mine = cities ? Prisma.sql`r."responsibleCityId" = ANY(${cities}::uuid[])` : Prisma.sql`TRUE`;
  const record = Prisma.sql`r."id" AS "recordId", r."kind", r."slug", r."responsibleCityId" AS "cityId"`;
  return database().$queryRaw<Row[]>(Prisma.sql`
    SELECT item.*, u."name" AS "by", count(*) OVER () AS "total" FROM (
      SELECT 'record' AS "type", r."id", ${record}, s."language", s."publishAt", s."problem", s."version",
        NULL::timestamptz AS "seenAt", s."scheduledById" AS "byId"
      FROM "ScheduledLanguage" s JOIN "Record" r ON r."id" = s."recordId" WHERE ${mine}
      UNION ALL
      SELECT 'revision', v."id", ${record}, NULL, v."publishAt", NULL, coalesce(v."approvedVersion", r."version"),
        v."updatedAt", v."approvedById"
      FROM "Revision" v JOIN "Record" r ON r."id" = v."recordId"
      WHERE v."state" = 'approved' AND v."publishAt" IS NOT NULL AND ${mine}
    ) item LEFT JOIN "User" u ON u."id" = item."byId"
    ORDER BY (item."problem" IS NULL), item."publishAt", item."id", item."language"
    LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`);
}

/**
 * What is scheduled in the cities that the actor decides for: first what could not be published, then by time. Null
 * when the actor decides for none.
 */
export async function listScheduled(
  actor: Actor,
  locale: Locale,
  page: number,
): Promise<{ lines: ScheduledLine[]; pages: number } | null> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return null;
  const rows = await findRows(cities, page);
  const [labels, zoneOf] = await Promise.all([
    labelsOf(
      actor,
      rows.map(({ recordId }) => recordId),
      locale,
    ),
    zonesOfCities(rows.map(({ cityId }) => cityId)),
  ]);
  const lines = rows.map(({ slug, cityId, language, total: _, ...row }): ScheduledLine => {
    const timeZone = zoneOf(cityId);
    return {
      ...row,
      ...titleAmong(labels, { id: row.recordId, slug }, locale),
      language: isLocale(language) ? language : null,
      timeZone,
      start: dayAndTimeAt(row.publishAt, timeZone),
    };
  });
  return { lines, pages: Math.max(1, Math.ceil(Number(rows[0]?.total ?? 0) / perPage)) };
}

/** The number of languages in the actor's cities that could not be published at their time. */
export async function countNotPublished(actor: Actor): Promise<number> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return 0;
  return database().scheduledLanguage.count({ where: { problem: { not: null }, record: inCities(cities) } });
}
