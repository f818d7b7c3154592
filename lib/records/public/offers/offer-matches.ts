import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { readRows } from "@/lib/records/store/read-rows";
import { openOffers } from "./open-offers";

export type MatchRow = {
  offerId: string;
  id: string;
  recordId: string;
  themes: string[];
  levels: string[];
  languages: Locale[];
};

/** So many are shown beside each offer. */
const maxMatches = 3;

const shared = (name: "themes" | "levels" | "languages") => {
  const column = Prisma.raw(`"${name}"`);
  return Prisma.sql`ARRAY(SELECT unnest(here.${column}) INTERSECT SELECT unnest(other.${column}) ORDER BY 1) AS ${column}`;
};

/**
 * For each of these offers the needs of other records that share a theme or level and a language with it, and for each
 * need the offers: most in common first, then newest.
 */
export function readOfferMatches(ids: string[], locale: Locale, now: Date): Promise<MatchRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return readRows<MatchRow>(Prisma.sql`
    WITH open AS MATERIALIZED (${openOffers(locale, now)})
    SELECT here."id" AS "offerId", found.* FROM open here CROSS JOIN LATERAL (
      SELECT common."id", common."recordId", common."themes", common."levels", common."languages" FROM (
        SELECT other."id", other."recordId", other."addedAt", ${shared("themes")}, ${shared("levels")}, ${shared("languages")}
        FROM open other
        WHERE other."direction" <> here."direction" AND other."recordId" <> here."recordId"
          AND other."languages" && here."languages"
          AND (other."themes" && here."themes" OR other."levels" && here."levels")
      ) common
      ORDER BY 2 * cardinality(common."themes") + cardinality(common."levels") DESC, common."addedAt" DESC, common."id"
      LIMIT ${maxMatches}
    ) found
    WHERE here."id" = ANY(${ids}::uuid[])`);
}
