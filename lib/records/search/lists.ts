import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { filterKeys } from "@/lib/kinds/filters";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Sort } from "@/lib/kinds/kind";
import type { List, ListQuery } from "@/lib/kinds/list";
import { type Entry, entryColumns, listCards, toCards } from "@/lib/records/public/cards";
import { cacheRead } from "@/lib/records/store/read-cache";
import { entriesTag, publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { type Bits, bitsOf, countCommon, hasBit } from "./bits";
import { comesApart, eventOrder } from "./event-order";
import { countValues, countWithout, narrow } from "./facet-counts";
import { type FacetIndex, facetIndex } from "./facet-index";
import { findCodes } from "./find-codes";
import { placeOfLine, splitByLanguage } from "./language-first";
import { nearestFirst } from "./nearest-first";
import { entriesIn, orderBy, orderOf } from "./orders";
import { pageSize } from "./page-size";
import { positionsOf } from "./positions";
import { findDocuments, rankedOfKind } from "./query/find";

/** The records of a kind that answer some words: which, and in which order. */
async function findWords(kind: KindName, index: FacetIndex, words: string, locale: Locale) {
  const found = await findDocuments(words, locale);
  const order = positionsOf(found.documents, index, rankedOfKind(found, kind));
  return { order, matching: bitsOf(index.ids.length, order) };
}

/** The ids of a page of what was found, part after part. */
function pageOf({ ids }: FacetIndex, order: Uint32Array, parts: Bits[], page: number, size: number): string[] {
  const [first, last] = [(page - 1) * size, page * size];
  const shown: string[] = [];
  let passed = 0;
  for (const part of parts) {
    for (const position of order) {
      if (passed === last) return shown;
      if (!hasBit(part, position)) continue;
      if (passed >= first) shown.push(ids[position]!);
      passed += 1;
    }
  }
  return shown;
}

/** The records of a list, on whichever page, and the order of those that answer its words. */
async function findListed(index: FacetIndex, kind: KindName, locale: Locale, query: ListQuery, now: Date) {
  const [found, codes] = await Promise.all([
    query.words ? findWords(kind, index, query.words, locale) : undefined,
    findCodes(index, kind, query.codes),
  ]);
  const elsewhere = new Map([...(found ? [["q", found.matching] as const] : []), ...codes]);
  return { order: found?.order, narrowed: narrow(index, query, elsewhere, now) };
}

type Ordered = { order: Uint32Array; parts: Bits[]; readable: number } & Pick<List, "line" | "coming">;

/** The order of a list and the parts that it shows one after the other: by language, or what is to come and what is over. */
async function orderFound(
  index: FacetIndex,
  found: Bits,
  ranked: Uint32Array | undefined,
  { kind, locale, query, now }: { kind: KindName; locale: Locale; query: ListQuery; now: Date },
): Promise<Ordered> {
  const { parts, readable } = splitByLanguage(index, found, kind, locale, query);
  const sort = sortOf(kind, query);
  if (!query.near && !ranked && comesApart(kind, sort, query.view)) {
    const { order, coming } = await eventOrder(index, kind, now);
    const ahead = countCommon(found, coming) - (query.page - 1) * pageSize;
    return { order, parts: [found], readable, coming: Math.max(0, Math.min(pageSize, ahead)) };
  }
  const usual = ranked ?? (await orderOf(index, kind, locale, sort));
  const order = query.near ? nearestFirst(index, usual, await publishedCards("city", locale), query.near) : usual;
  const line = parts.length > 1 ? placeOfLine(countCommon(found, index.all), readable, query.page) : undefined;
  return { order, parts, readable, ...(line === undefined ? {} : { line }) };
}

async function readList(kind: KindName, locale: Locale, query: ListQuery, now: Date): Promise<List> {
  const index = await facetIndex(kind);
  const { order: ranked, narrowed } = await findListed(index, kind, locale, query, now);
  const byRelevance = query.sort || query.near ? undefined : ranked;
  const { order, parts, ...shown } = await orderFound(index, narrowed.found, byRelevance, { kind, locale, query, now });
  const total = countCommon(narrowed.found, index.all);
  const size = sizeOf(query);
  return {
    cards: await listCards(pageOf(index, order, parts, query.page, size), locale),
    ...shown,
    total,
    page: query.page,
    pages: Math.max(1, Math.ceil(total / size)),
    counts: countValues(index, narrowed, filterKeys(kind), now),
    without: total === 0 ? countWithout(index, narrowed) : {},
  };
}

/** A map of one city shows many at once. */
const mapSize = 200;
const sizeOf = ({ view, filters }: ListQuery) => (view === "map" && filters.city?.length === 1 ? mapSize : pageSize);

const sortOf = (kind: KindName, { sort, view }: ListQuery) =>
  sort ?? (view === "timeline" ? "date" : kindNamed(kind).sorts[0]!);

const followsEverySave = (sort: Sort) => sort === "recent" || sort === "confirmed";

/** A list ordered by the last change is stale with each save of its kind; others when their entries change. */
const listTags = (kind: KindName, query: ListQuery, { cards }: List) => [
  // Any text of a record may answer the words; only titles and filters decide about the rest.
  followsEverySave(sortOf(kind, query)) || query.words ? publishedTag(kind) : entriesTag(kind),
  termsTag,
  ...cards.flatMap(({ id, places }) => [id, ...places.map((place) => place.id)]).map(recordTag),
];

/** One page of a public list, in the reader's language, with the counts of its filters. */
export function publishedList(kind: KindName, locale: Locale, query: ListQuery, now = new Date()): Promise<List> {
  return readPublic(
    () => readList(kind, locale, query, now),
    (list) => listTags(kind, query, list),
  );
}

/** Those of some records that a list has, on whichever page. */
export async function amongListed(
  kind: KindName,
  locale: Locale,
  query: ListQuery,
  ids: readonly string[],
  now = new Date(),
): Promise<string[]> {
  const index = await facetIndex(kind);
  const { found } = (await findListed(index, kind, locale, query, now)).narrowed;
  const isListed = (position: number | undefined) =>
    position !== undefined && hasBit(found, position) && hasBit(index.all, position);
  return ids.filter((id) => isListed(index.positions.get(id)));
}

/** The ids of all records of a list, in no order; null where there are more than `most`. */
export async function listedIds(
  kind: KindName,
  locale: Locale,
  query: ListQuery,
  most: number,
  now = new Date(),
): Promise<string[] | null> {
  const index = await facetIndex(kind);
  const { found } = (await findListed(index, kind, locale, query, now)).narrowed;
  if (countCommon(found, index.all) > most) return null;
  return index.ids.filter((_, position) => hasBit(found, position) && hasBit(index.all, position));
}

/** How many records a list has. */
export async function countListed(kind: KindName, locale: Locale, query: ListQuery, now = new Date()): Promise<number> {
  const index = await facetIndex(kind);
  return countCommon((await findListed(index, kind, locale, query, now)).narrowed.found, index.all);
}

async function readAllCards(kind: KindName, locale: Locale): Promise<Card[]> {
  const rows = await database().$queryRaw<Entry[]>`
    SELECT ${entryColumns} FROM ${entriesIn(kind, locale)} ORDER BY ${orderBy("title", locale)} LIMIT 5000`;
  return toCards(rows, locale);
}

/** Every public record of a kind, by title: for maps, menus of cities, the sitemap. Every list names the cities. */
export async function publishedCards(kind: KindName, locale: Locale): Promise<Card[]> {
  const tags = [entriesTag(kind), termsTag];
  const read = () => readAllCards(kind, locale);
  return readPublic(
    () => (kind === "city" ? cacheRead(`cities in ${locale}`, tags, read) : read()),
    () => tags,
  );
}
