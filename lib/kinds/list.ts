import type { Card } from "./card";
import { filterKeys } from "./filters";
import { type KindName, kindNamed } from "./index";
import type { Sort } from "./kind";

/** What a list's address asks for: per filter its values; values of one filter widen, filters narrow. */
export type ListQuery = {
  filters: Readonly<Record<string, readonly string[]>>;
  /** Only what was going on in this year. */
  year?: number;
  /** Words that must be in title or lead, in the reader's language. */
  words?: string;
  sort?: Sort;
  page: number;
};

export type List = {
  cards: Card[];
  total: number;
  page: number;
  pages: number;
  /** Filter key → value → how many records it would leave, given the other filters. */
  counts: Record<string, Record<string, number>>;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

const longest = 200;
const all = (value: string | string[] | undefined) => [value ?? []].flat().filter((one) => one.length <= longest);

/**
 * An address's query as a question to a list. Cities are named by slug there and by id here; what is not known is kept
 * and finds nothing, so that a mistyped filter gives an honest empty list.
 */
export function parseListQuery(kind: KindName, query: Query, cityIds: ReadonlyMap<string, string>): ListQuery {
  const filters = filterKeys(kind).map((key) => {
    const values = all(query[key]);
    return [key, key === "city" ? values.map((slug) => cityIds.get(slug) ?? slug) : values] as const;
  });
  const year = Number(all(query.year)[0]);
  const sort = kindNamed(kind).sorts.find((one) => one === query.sort);
  const page = Number(all(query.page)[0] ?? 1);
  const words = all(query.q)[0]?.trim();
  return {
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
    ...(Number.isInteger(year) && year >= 1000 && year <= 2999 ? { year } : {}),
    ...(sort ? { sort } : {}),
    ...(words ? { words } : {}),
  };
}
