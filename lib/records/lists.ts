import { cache } from "react";
import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { filterKeys } from "@/lib/kinds/filters";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Sort } from "@/lib/kinds/kind";
import type { List, ListQuery } from "@/lib/kinds/list";
import { readPublic } from "@/lib/pages/page";
import { type Entry, toCards } from "./cards";
import { facet, scopeFacet } from "./facets";
import { kindTag, recordTag, termsTag } from "./tags";

export const pageSize = 24;

const collations: Record<Locale, Prisma.Sql> = {
  ca: Prisma.sql`"ca-x-icu"`,
  es: Prisma.sql`"es-x-icu"`,
  en: Prisma.sql`"en-x-icu"`,
  sv: Prisma.sql`"sv-x-icu"`,
  cs: Prisma.sql`"cs-x-icu"`,
  pt: Prisma.sql`"pt-x-icu"`,
};

function orderBy(sort: Sort, locale: Locale): Prisma.Sql {
  switch (sort) {
    case "title":
      return Prisma.sql`"title" COLLATE ${collations[locale]}, "recordId"`;
    case "recent":
      return Prisma.sql`"updatedAt" DESC, "recordId"`;
    case "date":
      return Prisma.sql`"earliest" DESC NULLS LAST, "recordId"`;
    case "number":
      return Prisma.sql`"sortKey", "recordId"`;
  }
}

const likePattern = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

/** The conditions of a query; `except` leaves one filter out, for counting its values. */
function conditions(kind: KindName, locale: Locale, query: ListQuery, except?: string): Prisma.Sql {
  const active = Object.entries(query.filters).filter(([key, values]) => key !== except && values.length > 0);
  const narrow = active.map(
    ([key, values]) => Prisma.sql`"facets" && ${values.map((value) => facet(key, value))}::text[]`,
  );
  const words = (query.words ?? "").split(/\s+/).filter(Boolean).slice(0, 8);
  const matching = words.map((word) => Prisma.sql`("title" || ' ' || "lead") ILIKE ${likePattern(word)}`);
  const during = query.year === undefined ? [] : [duringYear(query.year)];
  const scope = [Prisma.sql`"kind" = ${kind}::"Kind"`, Prisma.sql`"language" = ${locale}`];
  // The scope is also a facet: with other facets one index answers both.
  if (narrow.length > 0) scope.push(Prisma.sql`"facets" @> ${[scopeFacet(kind, locale)]}::text[]`);
  return Prisma.join([...scope, ...narrow, ...matching, ...during], " AND ");
}

function duringYear(year: number): Prisma.Sql {
  const [from, until] = [`${year}-01-01`, `${year}-12-31`];
  return Prisma.sql`"earliest" <= ${until}::date AND ("latest" IS NULL OR "latest" >= ${from}::date)`;
}

type Count = { facet: string; count: bigint };

async function countFacets(
  kind: KindName,
  locale: Locale,
  query: ListQuery,
  keys: string[],
  except?: string,
): Promise<Count[]> {
  if (keys.length === 0) return [];
  const prefixes = keys.map((key) => `${key}:%`);
  return database().$queryRaw<Count[]>`
    SELECT facet, count(*) FROM "SearchEntry", unnest("facets") facet
    WHERE ${conditions(kind, locale, query, except)} AND facet LIKE ANY (${prefixes}) GROUP BY facet`;
}

/** Filters that are not used are counted together; each used one is counted as if it were not. */
async function countValues(kind: KindName, locale: Locale, query: ListQuery, keys: string[]): Promise<List["counts"]> {
  const used = keys.filter((key) => (query.filters[key] ?? []).length > 0);
  const unused = keys.filter((key) => !used.includes(key));
  const rows = await Promise.all([
    countFacets(kind, locale, query, unused),
    ...used.map((key) => countFacets(kind, locale, query, [key], key)),
  ]);
  const counts: List["counts"] = {};
  for (const { facet: name, count } of rows.flat()) {
    const colon = name.indexOf(":");
    const key = name.slice(0, colon);
    counts[key] ??= {};
    counts[key][name.slice(colon + 1)] = Number(count);
  }
  return counts;
}

async function readList(kind: KindName, locale: Locale, query: ListQuery): Promise<List> {
  const sort = query.sort ?? kindNamed(kind).sorts[0]!;
  const where = conditions(kind, locale, query);
  const [rows, totals, counts] = await Promise.all([
    database().$queryRaw<Entry[]>`
      SELECT * FROM "SearchEntry" WHERE ${where} ORDER BY ${orderBy(sort, locale)}
      LIMIT ${pageSize} OFFSET ${(query.page - 1) * pageSize}`,
    database().$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM "SearchEntry" WHERE ${where}`,
    countValues(kind, locale, query, filterKeys(kind)),
  ]);
  const total = Number(totals[0]?.count ?? 0);
  return {
    cards: await toCards(rows, locale),
    total,
    page: query.page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    counts,
  };
}

const listTags = (kind: KindName, list: List) => [
  kindTag(kind),
  termsTag,
  ...list.cards.flatMap((card) => card.places.map(({ id }) => recordTag(id))),
];

/** One page of a public list, in the reader's language, with the counts of its filters. */
export const publishedList = cache(
  (kind: KindName, locale: Locale, query: ListQuery): Promise<List> =>
    readPublic(
      () => readList(kind, locale, query),
      (list) => listTags(kind, list),
    ),
);

/** Every public record of a kind, by title: for maps, menus of cities, the sitemap. */
export async function publishedCards(kind: KindName, locale: Locale): Promise<Card[]> {
  return readPublic(
    async () => {
      const rows = await database().$queryRaw<Entry[]>`
        SELECT * FROM "SearchEntry" WHERE ${conditions(kind, locale, { filters: {}, page: 1 })}
        ORDER BY ${orderBy("title", locale)} LIMIT 5000`;
      return toCards(rows, locale);
    },
    () => [kindTag(kind), termsTag],
  );
}
