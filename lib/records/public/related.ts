import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, RelatedPractice } from "@/lib/kinds/card";
import { kindTag, recordTag } from "@/lib/records/store/tags";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readPublic } from "@/lib/serving/page";
import { readCards } from "./cards";

type Row = { recordId: string; shared: string[] };

/** Practices that share most themes and levels with this one, themes counting twice. Automatic, and labelled so. */
export function relatedPractices(
  practice: Card,
  except: string[],
  locale: Locale,
  limit = 4,
): Promise<RelatedPractice[]> {
  const notations = (ids: string[] | undefined, key: string) =>
    (ids ?? []).map((id) => `${key}:${id.slice(id.indexOf("/") + 1)}`);
  const themes = notations(practice.fields.themes, "theme");
  const wanted = [...themes, ...notations(practice.fields.levels, "level")];
  return readPublic(
    async () => {
      if (themes.length === 0) return [];
      const excluded = [practice.id, ...except];
      const rows = await database().$queryRaw<Row[]>`
        SELECT "recordId", array(SELECT unnest("facets") INTERSECT SELECT unnest(${wanted}::text[])) AS shared
        FROM "SearchEntry"
        WHERE "kind" = 'practice' AND "language" = ${locale} AND "facets" && ${themes}::text[]
          AND "recordId" <> ALL (${Prisma.sql`${excluded}::uuid[]`})
        ORDER BY (SELECT sum(CASE WHEN facet LIKE 'theme:%' THEN 2 ELSE 1 END) FROM unnest("facets") facet
          WHERE facet = ANY (${wanted}::text[])) DESC, "updatedAt" DESC, "recordId" LIMIT ${limit}`;
      return toRelated(rows, locale);
    },
    (related) => [kindTag("practice"), ...related.map((one) => recordTag(one.practice.id))],
  );
}

async function toRelated(rows: Row[], locale: Locale): Promise<RelatedPractice[]> {
  const themesOf = (row: Row) =>
    row.shared.filter((facet) => facet.startsWith("theme:")).map((facet) => facet.replace(":", "/"));
  const [cards, terms] = await Promise.all([
    readCards(
      rows.map(({ recordId }) => recordId),
      locale,
    ),
    readTerms(rows.flatMap(themesOf), locale),
  ]);
  return rows.flatMap((row) => {
    const practice = cards.get(row.recordId);
    const sharedThemes = themesOf(row).flatMap((id) => terms.get(id) ?? []);
    return practice
      ? [{ practice, sharedThemes, sharesLevel: row.shared.some((facet) => facet.startsWith("level:")) }]
      : [];
  });
}
