import { isLocale, type Locale } from "@/lib/i18n/locales";
import { kindAtPath } from "@/lib/kinds/index";
import { canonicalSearch, countFilters } from "./canonical-query";
import { canonicalChosen, isChosenPath } from "./chosen-records";
import { freeTextKeys, listKeys, recordQuery } from "./list-queries";

/**
 * Parts after the language whose pages are for one visitor: they get the visitor's cookies and are never cached. A page that
 * is missing here is rendered as for a stranger: it works badly, but it gives nothing away.
 */
export const visitorSegments: readonly string[] = ["account", "admin"];

/**
 * Parts after the language whose pages are forms, answers and previews for somebody without an account: rendered for each
 * request with its query, never cached, and like every public page without cookies.
 */
export const formSegments: readonly string[] = ["ask", "message", "answer", "propose", "report", "approval", "preview"];

/** First parts of the addresses that have no language. Every other address without one is not found. */
export const neutralSegments: readonly string[] = ["sitemap.xml", "sitemap", "robots.txt", "media"];

/** The part after the language under which our own pages for 404, 410, 500 and 503 are rendered. */
export const failureSegment = "failure";
/** The empty page that tells which stylesheet the layout of Next links. */
export const frameSegment = "frame";
/** For the front door itself; nobody may ask for them. */
export const internalSegments: readonly string[] = [failureSegment, frameSegment];

export type Address = {
  /** As it was written, without the origin that a proxy's client may put before it. */
  asked: string;
  /** Canonical. */
  path: string;
  segments: readonly string[];
  search: string;
  locale?: Locale;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const refused = /[\u0000-\u001f\u007f\ufffd]/;

/** Node hands over the raw bytes as Latin-1; browsers send UTF-8. */
function asUtf8(target: string): string {
  return Buffer.from(target, "latin1").toString("utf8");
}

/** The canonical address, or null for one that cannot be meant (undecodable, control characters, dot segments). */
export function parseAddress(target: string): Address | null {
  const asked = target.replace(/^https?:\/\/[^/?#]*/i, "") || "/";
  const [rawPath = "", ...rest] = asUtf8(asked).split("?");
  if (!rawPath.startsWith("/")) return null;
  try {
    const segments = rawPath.split("/").filter(Boolean).map(decodeURIComponent);
    if (segments.some((one) => refused.test(one) || /^\.{1,2}$/.test(one))) return null;
    const path = `/${segments.map(encodeURIComponent).join("/")}`;
    return { asked, path, segments, search: rest.join("?"), locale: isLocale(segments[0]) ? segments[0] : undefined };
  } catch {
    return null;
  }
}

export function withQuery(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}

export type PageAddress = { path: string; query: string; isCacheable: boolean };

/**
 * The address under which a page is rendered and cached. Lists take the filters they name, a record with dated members the
 * year it is asked for, pages about chosen records these records (never cached: there are too many); every other page takes no
 * query at all.
 */
export function pageAddress({ path, segments, search, locale }: Address): PageAddress {
  if (locale && segments.length === 3) {
    const query = recordQuery(kindAtPath(segments[1] ?? ""), search);
    return { path, query, isCacheable: query === "" };
  }
  const list = (locale && segments.length === 2 && segments[1]) || "";
  if (isChosenPath(list)) {
    const query = canonicalChosen(list, search);
    return { path, query, isCacheable: query === "" };
  }
  const keys = listKeys(list);
  if (!keys) return { path, query: "", isCacheable: true };
  const query = canonicalSearch(search, keys);
  const hasFreeText = freeTextKeys.some((key) => new URLSearchParams(query).has(key));
  return { path, query, isCacheable: countFilters(query) <= 2 && !hasFreeText };
}
