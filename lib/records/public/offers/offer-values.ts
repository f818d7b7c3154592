import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { OfferFilters } from "@/lib/kinds/offers";
import { readRows } from "@/lib/records/store/read-rows";
import { openOffers } from "./open-offers";

/** The values that open offers have, by the key that filters them; terms with their broader ones, cities by slug. */
export async function readOfferValues(locale: Locale, now: Date): Promise<Required<OfferFilters>> {
  const rows = await readRows<{ key: keyof OfferFilters; value: string }>(Prisma.sql`
    WITH RECURSIVE open AS MATERIALIZED (${openOffers(locale, now)}),
      above ("id") AS (
        SELECT unnest("themes" || "levels") FROM open
        UNION SELECT t."broaderId" FROM "Term" t JOIN above ON t."id" = above."id" WHERE t."broaderId" IS NOT NULL
      )
    SELECT 'direction' AS "key", "direction" AS "value" FROM open
    UNION SELECT split_part("id", '/', 1), split_part("id", '/', 2) FROM above
    UNION SELECT 'language', language FROM open, unnest("languages") AS language
    UNION SELECT 'country', split_part(facet, ':', 2) FROM open, unnest("facets") AS facet WHERE facet LIKE 'country:%'
    UNION SELECT 'city', c."slug" FROM open JOIN "Record" c ON c."kind" = 'city' AND c."publication" = 'published'
      AND (c."id" = open."recordId" OR 'city:' || c."id" = ANY(open."facets"))`);
  const valuesOf = (wanted: keyof OfferFilters) => rows.filter(({ key }) => key === wanted).map(({ value }) => value);
  return {
    direction: valuesOf("direction"),
    theme: valuesOf("theme"),
    level: valuesOf("level"),
    city: valuesOf("city"),
    country: valuesOf("country"),
    language: valuesOf("language"),
  };
}
