import type { Actor } from "@/lib/auth/actor";
import { system } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { defaultTimeZone } from "@/lib/i18n/time-zones";
import type { KindName } from "@/lib/kinds/index";
import { labelsOf, titleAmong, titlesOf } from "@/lib/records/admin/labels";
import { citiesOf } from "@/lib/records/review/cities";

// Statistics without personal data, from what remains after erasure.

export type MessageFigures = {
  messages: number;
  answered: number;
  /** Hours from message to answer; null when none was answered. */
  medianHours: number | null;
};

export type MonthFigures = MessageFigures & { month: string };

export type RecordFigures = MessageFigures & {
  /** "2026-11", in the time zone of the record's city. */
  month: string;
  recordId: string;
  kind: KindName;
  title: string;
  titleLanguage: Locale | undefined;
  city: string | null;
};

/** Messages that reached somebody: not spam, held or unconfirmed. */
const counted = Prisma.sql`m."state" IN ('open', 'answered', 'closed')`;

const month = Prisma.sql`to_char(m."createdAt" AT TIME ZONE coalesce(c."zone", ${defaultTimeZone}), 'YYYY-MM')`;

/** Each city's time zone, validated once, because PostgreSQL would fail the whole query for an invalid one. */
const zones = Prisma.sql`(SELECT "id", known_time_zone("timeZone") AS "zone" FROM "City" OFFSET 0) c`;

const figures = Prisma.sql`
  count(*)::int AS "messages",
  count(m."answeredAt")::int AS "answered",
  (percentile_cont(0.5) WITHIN GROUP (
    ORDER BY extract(epoch FROM m."answeredAt" - coalesce(m."confirmedAt", m."createdAt"))
  ) / 3600)::float8 AS "medianHours"`;

/** Null means all records, including those without a city. */
function ofCities(ids: readonly string[] | null): Prisma.Sql {
  const tables = Prisma.sql`
    FROM "Message" m JOIN "Record" r ON r."id" = m."recordId" LEFT JOIN ${zones} ON c."id" = r."responsibleCityId"
    WHERE ${counted}`;
  return ids ? Prisma.sql`${tables} AND r."responsibleCityId" = ANY(${[...ids]}::uuid[])` : tables;
}

/** The cities whose figures the actor may see; null means all. With a requested city, that one if allowed. */
export function citiesOfFigures(actor: Actor, cityId: string | undefined): string[] | null {
  const cities = citiesOf(actor);
  if (!cityId) return cities;
  return can(actor, "judgeMessages", { cityId }) ? [cityId] : [];
}

/** Totals and figures per month for these cities; null means all. */
export async function readFigures(cities: readonly string[] | null) {
  const [totals, months] = await Promise.all([
    database().$queryRaw<MessageFigures[]>`SELECT ${figures} ${ofCities(cities)}`,
    database().$queryRaw<MonthFigures[]>`
      SELECT ${month} AS "month", ${figures} ${ofCities(cities)} GROUP BY 1 ORDER BY 1`,
  ]);
  return { total: totals[0]!, months };
}

type Row = MessageFigures & { month: string; recordId: string; kind: KindName; slug: string; cityId: string | null };

/** Figures per record and month, newest month first, then most messages first. */
export async function readRecordFigures(cities: readonly string[] | null, locale: Locale): Promise<RecordFigures[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT ${month} AS "month", r."id" AS "recordId", r."kind"::text AS "kind", r."slug",
      r."responsibleCityId" AS "cityId", ${figures}
    ${ofCities(cities)} GROUP BY 1, r."id" ORDER BY 1 DESC, "messages" DESC, r."slug"`;
  const [labels, names] = await Promise.all([
    // Labels are read as the system, because the caller has already limited the cities.
    labelsOf(
      system,
      rows.map(({ recordId }) => recordId),
      locale,
    ),
    titlesOf("city", [...new Set(rows.flatMap(({ cityId }) => cityId ?? []))], locale),
  ]);
  return rows.map(({ slug, cityId, ...row }) => {
    return {
      ...row,
      ...titleAmong(labels, { id: row.recordId, slug }, locale),
      city: cityId ? (names.get(cityId)?.text ?? null) : null,
    };
  });
}
