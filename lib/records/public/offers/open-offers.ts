import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { dayOfInstant, type OfferFilters, offerFilterKeys } from "@/lib/kinds/offers";
import { facet } from "@/lib/records/search/facet-names";

/**
 * The open offers of public records that have a text in a public language, as a query. Records have search entries only
 * while they are public.
 */
export const openOffers = (locale: Locale, now: Date) => Prisma.sql`
  SELECT o."id", o."recordId", o."direction"::text AS "direction", o."shownUntil", o."addedAt", e."facets",
    CASE WHEN cardinality(o."languages") > 0 THEN o."languages" ELSE ARRAY[r."sourceLanguage"] END AS "languages",
    ARRAY(SELECT "toId" FROM "OfferTheme" WHERE "partId" = o."id" ORDER BY "position") AS "themes",
    ARRAY(SELECT "toId" FROM "OfferLevel" WHERE "partId" = o."id" ORDER BY "position") AS "levels"
  FROM "Offer" o
  JOIN "Record" r ON r."id" = o."recordId" AND r."publication" = 'published'
  JOIN "SearchEntry" e ON e."recordId" = o."recordId" AND e."language" = ${locale}
  WHERE o."shownUntilLatest" >= ${dayOfInstant(now)}::date
    AND EXISTS (SELECT FROM "OfferTranslation" t WHERE t."partId" = o."id" AND t."text" <> ''
      AND jsonb_exists(e."card"->'languages', t."language"))`;

/** These terms and what is narrower: who looks for a subject wants all of it. */
const termsBelow = (vocabulary: string, notations: string[]) => Prisma.sql`ARRAY(
  WITH RECURSIVE below ("id") AS (
    SELECT unnest(${notations.map((notation) => `${vocabulary}/${notation}`)}::text[])
    UNION SELECT t."id" FROM "Term" t JOIN below ON t."broaderId" = below."id"
  ) SELECT "id" FROM below)`;

/** The offers of these cities, and of what belongs to them. */
const inCities = (slugs: string[]) => {
  const ids = Prisma.sql`SELECT "id" FROM "Record" WHERE "kind" = 'city' AND "slug" = ANY(${slugs}::text[])`;
  return Prisma.sql`("recordId" IN (${ids}) OR "facets" && ARRAY(SELECT 'city:' || c."id" FROM (${ids}) c))`;
};

const conditions: Record<keyof OfferFilters, (values: string[]) => Prisma.Sql> = {
  direction: (values) => Prisma.sql`"direction" = ANY(${values}::text[])`,
  theme: (values) => Prisma.sql`"themes" && ${termsBelow("theme", values)}`,
  level: (values) => Prisma.sql`"levels" && ${termsBelow("level", values)}`,
  city: inCities,
  language: (values) => Prisma.sql`"languages" && ${values}::text[]`,
  country: (values) => Prisma.sql`"facets" && ${values.map((code) => facet("country", code))}::text[]`,
};

/** The condition of these filters on `openOffers`. */
export function offerCondition(filters: OfferFilters): Prisma.Sql {
  const chosen = offerFilterKeys.flatMap((key) => {
    const values = filters[key] ?? [];
    return values.length > 0 ? [conditions[key](values)] : [];
  });
  return chosen.length > 0 ? Prisma.join(chosen, " AND ") : Prisma.sql`true`;
}
