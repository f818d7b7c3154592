import type { Card } from "./card";
import { filterKeys } from "./filters";
import { type KindName, kindNamed } from "./index";
import type { Sort } from "./kind";

/** A parsed list query. Values of one filter are alternatives (OR); different filters combine (AND). */
export type ListQuery = {
  filters: Readonly<Record<string, readonly string[]>>;
  /** Only records whose period includes this year. */
  year?: number;
  /** Search words. */
  words?: string;
  sort?: Sort;
  page: number;
};

export type List = {
  cards: Card[];
  total: number;
  page: number;
  pages: number;
  /** Filter key → value → number of records it would leave, given the other filters. */
  counts: Record<string, Record<string, number>>;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

const maxLength = 200;
const all = (value: string | string[] | undefined) =>
  [value ?? []].flat().filter((candidate) => candidate.length <= maxLength);

/**
 * Parses a list's query. URLs name cities by slug, queries by id. Unknown values are kept and match nothing, so that a
 * mistyped filter gives an empty list.
 */
export function parseListQuery(kind: KindName, query: Query, cityIds: ReadonlyMap<string, string>): ListQuery {
  const filters = filterKeys(kind).map((key) => {
    const values = all(query[key]);
    return [key, key === "city" ? values.map((slug) => cityIds.get(slug) ?? slug) : values] as const;
  });
  const year = Number(all(query.year)[0]);
  const sort = kindNamed(kind).sorts.find((candidate) => candidate === query.sort);
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
