import type { Locale } from "@/lib/i18n/locales";
import { canonicalQuery, type QueryValues } from "./canonical-query";

/**
 * The filters of each list, by the last part of its address: `/ca/practices?theme=…`. One line per list; `page` is always allowed.
 * What is not named here never reaches a page, so nobody can fill the page cache with `?x=1`, `?x=2` …
 */
const listQueries = new Map<string, readonly string[]>([
  ["practices", ["city", "country", "theme", "type", "phase", "evidence"]],
  ["cities", ["country"]],
  ["networks", ["city", "country", "theme"]],
  ["clusters", ["city", "country"]],
  ["schools", ["city", "country", "network", "cluster"]],
  ["guides", ["theme"]],
  ["meetings", ["city", "year"]],
  ["organisations", ["city", "country", "type"]],
  ["search", ["q", "kind"]],
]);

/** The keys whose values are free text: too many different ones to keep their pages. */
export const freeTextKeys: readonly string[] = ["q"];

/** Undefined for an address that is no list and takes no query. */
export function filtersOf(list: string): readonly string[] | undefined {
  return listQueries.get(list);
}

/** The one address of a list with these filters: `/ca/practices?city=girona&page=2`. */
export function listAddress(locale: Locale, list: string, values: QueryValues = {}): string {
  const query = canonicalQuery(values, filtersOf(list) ?? []);
  return `/${locale}/${list}${query && `?${query}`}`;
}
