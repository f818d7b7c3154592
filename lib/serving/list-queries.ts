import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { queryKeys, showingKeys } from "@/lib/kinds/filters";
import { type KindName, kindAtPath } from "@/lib/kinds/index";
import { offerFilterKeys } from "@/lib/kinds/offers";
import { canonicalQuery, type ListValues } from "./canonical-query";

/** Query keys of lists that are not of one kind, by path segment. */
const otherLists = new Map<string, readonly string[]>([
  ["search", ["q", "kind"]],
  ["suggestions", ["q"]],
  ["offers", offerFilterKeys],
]);

/**
 * The query keys of a list; undefined when it is not a list. Other keys are dropped, so that nobody can fill the page
 * cache with `?x=1`, `?x=2` ….
 */
export function listKeys(list: string): readonly string[] | undefined {
  const kind = kindAtPath(list);
  return kind ? queryKeys(kind) : otherLists.get(list);
}

/** The canonical URL of a list with filters, such as `/ca/practices?city=girona&page=2`. */
export function listAddress(locale: Locale, list: string, values: ListValues = {}): string {
  const query = canonicalQuery(values, listKeys(list) ?? []);
  return `/${locale}/${list}${query && `?${query}`}`;
}

/** Whether this is a list that can be followed: a kind's, or the search. */
export const isFollowable = (list: string) => list === "search" || kindAtPath(list) !== undefined;

/** The canonical query of what a list has: its filters and words, without how and from where on it is shown. */
export function followedQuery(list: string, search: string): string {
  const keys = (listKeys(list) ?? []).filter((key) => !showingKeys.includes(key));
  const parameters = new URLSearchParams(search);
  return canonicalQuery(Object.fromEntries(keys.map((key) => [key, parameters.getAll(key)])), keys);
}

const feedFile = /^feed\.(?:atom|json)$/;
const calendarFile = "calendar.ics";

/** Whether a list can be had as this file: as a feed, or meetings as a calendar. */
export const isListFile = (list: string, file: string) =>
  feedFile.test(file) || (list === "meetings" && file === calendarFile);

/** The address of a list of meetings as a calendar, such as `/ca/meetings/calendar.ics?city=girona`. */
export function calendarAddress(locale: Locale, search: string): string {
  const query = followedQuery("meetings", search);
  return `/${locale}/meetings/${calendarFile}${query && `?${query}`}`;
}

/** The address of a list as a feed, such as `/ca/practices/feed.atom?city=girona`. */
export function feedAddress(locale: Locale, list: string, format: "atom" | "json", search: string): string {
  const query = followedQuery(list, search);
  return `/${locale}/${list}/feed.${format}${query && `?${query}`}`;
}

/** The address of everything of a city or a term as a feed: `/ca/cities/girona/feed.atom`. */
export const subjectFeedAddress = (path: string, format: "atom" | "json"): string => `${path}/feed.${format}`;

/** The address of the page to follow a list: `/ca/follow/practices?city=girona`. */
export function followAddress(locale: Locale, list: string, search: string): string {
  const query = followedQuery(list, search);
  return `/${locale}/follow/${list}${query && `?${query}`}`;
}

/** The query key for a record as it was in a year, and the kinds that support it. */
const asOfKey = "asOf";
const kindsOverTime: readonly KindName[] = ["network"];

/** The query key for a record on one page, and the kinds that have such a version. */
const shortKey = "short";
const kindsInShort: readonly KindName[] = ["practice"];

/** The canonical query of a record: the year for kinds with dated members, or its short version; otherwise empty. */
export function recordQuery(kind: KindName | undefined, search: string): string {
  if (!kind) return "";
  if (kindsInShort.includes(kind)) return new URLSearchParams(search).has(shortKey) ? shortKey : "";
  if (!kindsOverTime.includes(kind)) return "";
  const year = new URLSearchParams(search).get(asOfKey)?.trim() ?? "";
  return /^[12]\d{3}$/.test(year) ? `${asOfKey}=${year}` : "";
}

/** URL of a record, optionally as it was in a year. */
export function recordAddress(locale: Locale, record: { kind: KindName; slug: string }, asOf?: number): string {
  const query = asOf === undefined ? "" : recordQuery(record.kind, `${asOfKey}=${asOf}`);
  return `${recordPath(locale, record)}${query && `?${query}`}`;
}

/** URL of the version of a record that fits on one printed page; null for kinds without one. */
export function shortAddress(locale: Locale, record: { kind: KindName; slug: string }): string | null {
  return kindsInShort.includes(record.kind) ? `${recordPath(locale, record)}?${shortKey}` : null;
}
