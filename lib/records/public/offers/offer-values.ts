import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { OfferFilters } from "@/lib/kinds/offers";
import { readRows } from "@/lib/records/store/read-rows";
import { openOffers } from "./open-offers";

/** The values that open offers have, by the key that filters them. */
export async function readOfferValues(locale: Locale, now: Date): Promise<Required<OfferFilters>> {
  const rows = await readRows<{ key: keyof OfferFilters; value: string }>(Prisma.sql`
    WITH open AS MATERIALIZED (${openOffers(locale, now)})
    SELECT 'direction' AS "key", "direction" AS "value" FROM open
    UNION SELECT 'theme', split_part(theme, '/', 2) FROM open, unnest("themes") AS theme
    UNION SELECT 'level', split_part(level, '/', 2) FROM open, unnest("levels") AS level
    UNION SELECT 'language', language FROM open, unnest("languages") AS language
    UNION SELECT 'country', split_part(facet, ':', 2) FROM open, unnest("facets") AS facet WHERE facet LIKE 'country:%'`);
  const valuesOf = (wanted: keyof OfferFilters) => rows.filter(({ key }) => key === wanted).map(({ value }) => value);
  return {
    direction: valuesOf("direction"),
    theme: valuesOf("theme"),
    level: valuesOf("level"),
    language: valuesOf("language"),
    country: valuesOf("country"),
  };
}
