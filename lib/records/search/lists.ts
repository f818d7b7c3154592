import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { filterKeys } from "@/lib/kinds/filters";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { List, ListQuery } from "@/lib/kinds/list";
import { type Entry, entryColumns, listCards, toCards } from "@/lib/records/public/cards";
import { likePattern } from "@/lib/records/store/folded-words";
import { keepRead } from "@/lib/records/store/kept";
import { entriesTag, publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { foldedWords } from "@/lib/text/fold";
import { type Bits, bitsOf, commonBits, countCommon, hasBit } from "./bits";
import { countValues, countWithout, narrow } from "./facet-counts";
import { type FacetIndex, facetIndex } from "./facet-index";
import { entriesIn, orderBy, orderOf, selectPositions } from "./orders";

export const pageSize = 24;

const keptWords = 1_000;

/** The records that have this word in title or lead, as the reader of this language sees them. */
function withWord(index: FacetIndex, kind: KindName, locale: Locale, word: string): Promise<Bits> {
  const name = `${locale} ${word}`;
  const kept = index.words.get(name);
  if (kept) return kept;
  const condition = Prisma.sql`"folded" LIKE ${likePattern(word)}`;
  const query = Prisma.sql`SELECT "recordId" FROM ${entriesIn(kind, locale)} AND ${condition}`;
  const found = selectPositions(index, query).then((positions) => bitsOf(index.ids.length, positions));
  index.words.set(name, found);
  found.catch(() => index.words.delete(name));
  // The oldest goes first: a word that is asked for often is soon back.
  if (index.words.size > keptWords) index.words.delete(index.words.keys().next().value!);
  return found;
}

async function withWords(index: FacetIndex, kind: KindName, locale: Locale, text = ""): Promise<Bits> {
  const found = foldedWords(text).map((word) => withWord(index, kind, locale, word));
  return commonBits(index.all, ...(await Promise.all(found)));
}

/** The ids of a page of what was found. */
function pageOf({ ids }: FacetIndex, order: Uint32Array, found: Bits, page: number): string[] {
  const [first, last] = [(page - 1) * pageSize, page * pageSize];
  const shown: string[] = [];
  let passed = 0;
  for (const position of order) {
    if (!hasBit(found, position)) continue;
    if (passed >= first) shown.push(ids[position]!);
    passed += 1;
    if (passed === last) break;
  }
  return shown;
}

async function readList(kind: KindName, locale: Locale, query: ListQuery): Promise<List> {
  const index = await facetIndex(kind);
  const [order, matching] = await Promise.all([
    orderOf(index, kind, locale, sortOf(kind, query)),
    withWords(index, kind, locale, query.words),
  ]);
  const narrowed = narrow(index, query, matching);
  const total = countCommon(narrowed.found, index.all);
  return {
    cards: await listCards(pageOf(index, order, narrowed.found, query.page), locale),
    total,
    page: query.page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    counts: countValues(index, narrowed, filterKeys(kind)),
    without: total === 0 ? countWithout(index, narrowed) : {},
  };
}

const sortOf = (kind: KindName, { sort }: ListQuery) => sort ?? kindNamed(kind).sorts[0]!;

/** A list ordered by the last change is stale with each save of its kind; others when their entries change. */
const listTags = (kind: KindName, query: ListQuery, { cards }: List) => [
  sortOf(kind, query) === "recent" ? publishedTag(kind) : entriesTag(kind),
  termsTag,
  ...cards.flatMap(({ id, places }) => [id, ...places.map((place) => place.id)]).map(recordTag),
];

/** One page of a public list, in the reader's language, with the counts of its filters. */
export function publishedList(kind: KindName, locale: Locale, query: ListQuery): Promise<List> {
  return readPublic(
    () => readList(kind, locale, query),
    (list) => listTags(kind, query, list),
  );
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
    () => (kind === "city" ? keepRead(`cities in ${locale}`, tags, read) : read()),
    () => tags,
  );
}
