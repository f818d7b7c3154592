import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { queryKeys } from "@/lib/kinds/filters";
import { type KindName, kindAtPath } from "@/lib/kinds/index";
import { canonicalQuery, type ListValues } from "./canonical-query";

/** The query keys of lists that are not of one kind, beside `page`, by the last part of their address. */
const otherLists = new Map<string, readonly string[]>([["search", ["q", "kind"]]]);

/** Keys with free text: their values are too many to cache their pages. */
export const freeTextKeys: readonly string[] = ["q"];

/**
 * The query keys that a list takes: `/ca/practices?theme=…`. Other keys never reach a page, so nobody can fill the page cache
 * with `?x=1`, `?x=2` … Undefined for an address that is no list and takes no query.
 */
export function listKeys(list: string): readonly string[] | undefined {
  const kind = kindAtPath(list);
  return kind ? queryKeys(kind) : otherLists.get(list);
}

/** The canonical address of a list with these filters: `/ca/practices?city=girona&page=2`. */
export function listAddress(locale: Locale, list: string, values: ListValues = {}): string {
  const query = canonicalQuery(values, listKeys(list) ?? []);
  return `/${locale}/${list}${query && `?${query}`}`;
}

/** The key under which a record is asked for as it was in a year, by the kinds that can tell. */
const asOfKey = "asOf";
const kindsOverTime: readonly KindName[] = ["network"];

/** What remains of a record's query: for a kind with dated members the one year, for all others nothing. */
export function recordQuery(kind: KindName | undefined, search: string): string {
  if (!kind || !kindsOverTime.includes(kind)) return "";
  const year = new URLSearchParams(search).get(asOfKey)?.trim() ?? "";
  return /^[12]\d{3}$/.test(year) ? `${asOfKey}=${year}` : "";
}

/** The address of a record as it was in a year, or as it is today. */
export function recordAddress(locale: Locale, record: { kind: KindName; slug: string }, asOf?: number): string {
  const query = asOf === undefined ? "" : recordQuery(record.kind, `${asOfKey}=${asOf}`);
  return `${recordPath(locale, record)}${query && `?${query}`}`;
}
