import { database, Prisma } from "@/lib/db";
import { kindNames } from "@/lib/kinds/index";
import { storeOf, tableOfModel } from "@/lib/records/store/stores";

/** What is counted, for each city and month. */
export const measures = ["records", "organisations", "people", "languages", "confirmed", "unanswered"] as const;
export type Measure = (typeof measures)[number];

/** What came in a month; the first month of a reading includes all before it. `cityId` null: the platform. */
export type Increment = { cityId: string | null; month: string; measure: Measure; count: number };

const languages = () =>
  Prisma.join(
    kindNames.map(
      (kind) => Prisma.sql`
        SELECT r."responsibleCityId", coalesce(t."translatedAt", r."publishedAt"), 'languages'
        FROM ${Prisma.raw(tableOfModel(storeOf(kind).translation))} t JOIN "Record" r ON r."id" = t."recordId"
        WHERE t."published" AND r."publication" = 'published'`,
    ),
    " UNION ALL ",
  );

/** Counts in the database, so that no rows are read: at most a row per city, month since `from`, and measure. */
export async function countGrowth(from: Date, today: Date): Promise<Increment[]> {
  const rows = await database().$queryRaw<(Omit<Increment, "count"> & { count: bigint })[]>(Prisma.sql`
    SELECT "cityId", to_char(greatest("at", ${from}) AT TIME ZONE 'UTC', 'YYYY-MM') AS "month", "measure", count(*) AS "count"
    FROM (
      SELECT "responsibleCityId" AS "cityId", "publishedAt" AS "at", 'records' AS "measure"
      FROM "Record" WHERE "publication" = 'published'
      UNION ALL
      SELECT "responsibleCityId", "publishedAt", 'organisations'
      FROM "Record" WHERE "publication" = 'published' AND "kind" = 'organisation'
      UNION ALL
      SELECT "responsibleCityId", "confirmedAt", 'confirmed'
      FROM "Record" WHERE "publication" = 'published' AND "confirmedUntil" >= ${today}::date
      UNION ALL
      SELECT coalesce(g."cityId", r."responsibleCityId"), min(g."at"), 'people'
      FROM "Grant" g JOIN "User" u ON u."id" = g."userId" AND u."disabledAt" IS NULL
      LEFT JOIN "Record" r ON r."id" = g."recordId" GROUP BY g."userId", 1
      UNION ALL
      SELECT r."responsibleCityId", m."createdAt", 'unanswered'
      FROM "Message" m JOIN "Record" r ON r."id" = m."recordId" WHERE m."state" = 'open' AND m."answeredAt" IS NULL
      UNION ALL ${languages()}
    ) counted WHERE "at" IS NOT NULL GROUP BY 1, 2, 3`);
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}
