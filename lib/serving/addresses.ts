import { isLocale, type Locale } from "@/lib/i18n/locales";
import { kindAtPath, kindNames, kinds } from "@/lib/kinds/index";
import { canonicalSearch, countFilters, freeTextKeys } from "./canonical-query";
import { canonicalChosen, isChosenPath } from "./chosen-records";
import { followedQuery, isFollowable, isListFile, listKeys, recordQuery } from "./list-queries";
import { textPages } from "./text-pages";

/**
 * Second path segments whose pages depend on the visitor: they get cookies and are never cached. A page that is missing
 * here fails safe, because it is rendered without cookies.
 */
export const visitorSegments: readonly string[] = ["account", "admin"];

/**
 * Second path segments with forms, replies and previews for people without an account: rendered for each request with
 * its query, never cached, and without cookies like every public page.
 */
export const formSegments: readonly string[] = [
  "ask",
  "follow",
  "follow-up",
  "message",
  "answer",
  "propose",
  "report",
  "approval",
  "still-right",
  "preview",
  "wish",
  "invitation",
  "participant",
  "m",
  "school-visit",
];

/** Second path segments of short addresses for phones: without a language they lead to the page in the language of the phone. */
export const shortSegments: readonly string[] = ["m"];

/** Second path segment of what the search field suggests. */
export const suggestionsSegment = "suggestions";
export const suggestionsPath = (locale: Locale) => `/${locale}/${suggestionsSegment}`;

/** First path segments of URLs that have no language. */
export const neutralSegments: readonly string[] = ["sitemap.xml", "sitemap", "robots.txt", "media", "data"];

/** Second path segment of the pages for 404, 410, 500 and 503. */
export const failureSegment = "failure";
/** Second path segment of the empty page from which the stylesheets of Next's layout are read. */
export const frameSegment = "frame";
/** Second path segment of the page on which a reader chooses a language. */
export const choiceSegment = "choice";
/** Second path segments that only the front door itself may request. */
export const internalSegments: readonly string[] = [failureSegment, frameSegment, choiceSegment];

/** Second path segments of the pages that readers open; `tests/unit/serving/addresses.test.ts` compares with `app`. */
export const pageSegments: readonly string[] = [
  ...kindNames.map((kind) => kinds[kind].path),
  ...textPages,
  ...["collection", "collections", "compare", "embed", "components", "offers", "search", "terms"],
  ...visitorSegments,
  ...formSegments,
];

export type Address = {
  /** The request target as sent, without an origin (proxies send absolute URLs). */
  target: string;
  /** In canonical form: decoded and encoded again, without empty segments. */
  path: string;
  segments: readonly string[];
  search: string;
  locale?: Locale;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const refused = /[\u0000-\u001f\u007f\ufffd]/;

/** Node decodes the request target as Latin-1; browsers send UTF-8. */
function asUtf8(target: string): string {
  return Buffer.from(target, "latin1").toString("utf8");
}

/** Parses a request target; null when it is malformed (undecodable, control characters, dot segments). */
export function parseAddress(target: string): Address | null {
  const requested = target.replace(/^https?:\/\/[^/?#]*/i, "") || "/";
  const [rawPath = "", ...rest] = asUtf8(requested).split("?");
  if (!rawPath.startsWith("/")) return null;
  try {
    const segments = rawPath.split("/").filter(Boolean).map(decodeURIComponent);
    if (segments.some((segment) => refused.test(segment) || /^\.{1,2}$/.test(segment))) return null;
    const path = `/${segments.map(encodeURIComponent).join("/")}`;
    return {
      target: requested,
      path,
      segments,
      search: rest.join("?"),
      locale: isLocale(segments[0]) ? segments[0] : undefined,
    };
  } catch {
    return null;
  }
}

/** The path of a page without its language: `/practices/x`, and `/` for the home page. */
export const withoutLanguage = (path: string) => path.replace(/^\/[a-z]{2}(?=\/|\?|$)/, "") || "/";

/** What mail programs and sentences add to an address. */
const addedAtEnd = /[.,;:!?)\]}>'"’”»…]+$/u;

/** The path without what does not belong to it; undefined where nothing was added. */
export function withoutPunctuation({ segments }: Address): string | undefined {
  const last = segments.at(-1) ?? "";
  const kept = last.replace(addedAtEnd, "");
  if (kept === last) return undefined;
  return `/${[...segments.slice(0, -1), ...(kept ? [kept] : [])].map(encodeURIComponent).join("/")}`;
}

export function withQuery(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}

/** Whether a list with this query is asked for by several readers. */
const isCacheableList = (query: string) =>
  countFilters(query) <= 2 && !freeTextKeys.some((key) => new URLSearchParams(query).has(key));

export type PageAddress = { path: string; query: string; isCacheable: boolean };

/** The two colours of an embedded page. */
const colourKeys = ["accent", "ground"];

/** An embedded list has its filters, its view and two colours; a record the colours. Those are as many as there are sites. */
function embeddedAddress(path: string, segments: readonly string[], search: string): PageAddress {
  // Of a network or cluster the schools: as a list or on a map.
  const ofRecord = /^(?:list|map)$/.test(new URLSearchParams(search).get("view") ?? "") ? ["view"] : [];
  const listed = segments.length === 3 ? (listKeys(segments[2]!) ?? []) : ofRecord;
  const query = canonicalSearch(search, [...listed, ...colourKeys]);
  return { path, query, isCacheable: isCacheableList(query) && !colourKeys.some((key) => query.includes(`${key}=`)) };
}

/**
 * The canonical path and query under which a page is rendered and cached. Lists and their feeds keep their filters, records with dated
 * members the year, practices that they are short, pages about chosen records these; other pages take no query. Years and choices are not cached.
 */
export function pageAddress({ path, segments, search, locale }: Address): PageAddress {
  const page = (locale && segments[1]) || "";
  // A page of chosen records, and the files of the same records below it.
  if (segments.length <= 3 && isChosenPath(page)) {
    const query = canonicalChosen(page, search);
    return { path, query, isCacheable: query === "" };
  }
  if (locale && page === "embed") return embeddedAddress(path, segments, search);
  if (locale && page === "open-data" && segments[2] === "embed")
    return { path, query: canonicalSearch(search, ["page", "shape", "accent", "ground"]), isCacheable: false };
  if (locale && segments.length === 3 && isFollowable(page) && isListFile(page, segments[2]!)) {
    const query = followedQuery(page, search);
    return { path, query, isCacheable: isCacheableList(query) };
  }
  if (locale && segments.length === 3) {
    const query = recordQuery(kindAtPath(page), search);
    // A short version is one more page; years are many.
    return { path, query, isCacheable: !query.includes("=") };
  }
  const keys = segments.length === 2 ? listKeys(page) : undefined;
  if (!keys) return { path, query: "", isCacheable: true };
  const query = canonicalSearch(search, keys);
  return { path, query, isCacheable: isCacheableList(query) };
}
