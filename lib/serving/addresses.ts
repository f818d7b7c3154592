import { isLocale, type Locale } from "@/lib/i18n/locales";
import { kindAtPath } from "@/lib/kinds/index";
import { canonicalSearch, countFilters } from "./canonical-query";
import { freeTextKeys, listKeys, recordQuery } from "./list-queries";

/**
 * Parts after the language whose pages are for one visitor: they get the visitor's cookies and are never kept. A page that
 * should be here and is not is rendered as for a stranger: it works badly, but it gives nothing away.
 */
export const visitorSegments: readonly string[] = ["account", "admin", "preview"];

/**
 * Parts after the language whose pages are forms for somebody without an account: written anew for each request with its
 * query, never kept, and like every public page without cookies and without the framework.
 */
export const formSegments: readonly string[] = ["ask", "message", "answer", "propose", "report", "approval"];

/** First parts of the addresses that have no language. Every other address without one is not found: no page is written in a language that does not exist. */
export const neutralSegments: readonly string[] = ["sitemap.xml", "sitemap", "robots.txt", "media"];

/** The part after the language under which our own pages for 404, 410, 500 and 503 are written; nobody may ask for it. */
export const failureSegment = "failure";

export type Address = {
  /** As it was written, without the origin that a proxy's client may put before it. */
  asked: string;
  /** In its one spelling. */
  path: string;
  segments: readonly string[];
  search: string;
  locale?: Locale;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const refused = /[\u0000-\u001f\u007f\ufffd]/;

/** Node hands over the raw bytes as Latin-1; people's browsers mean UTF-8. */
function asUtf8(target: string): string {
  return Buffer.from(target, "latin1").toString("utf8");
}

/** The address in its one spelling, or null for one that nobody can mean (undecodable, control characters, dot segments). */
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

export type PageAddress = { path: string; query: string; keepable: boolean };

/**
 * What a page is kept and rendered under. Lists take the filters they name, a record with dated members the year it is asked
 * for (rendered each time: there are too many years to keep them); every other page takes no query at all.
 */
export function pageAddress({ path, segments, search, locale }: Address): PageAddress {
  if (locale && segments.length === 3) {
    const query = recordQuery(kindAtPath(segments[1] ?? ""), search);
    return { path, query, keepable: query === "" };
  }
  const keys = locale && segments.length === 2 ? listKeys(segments[1] ?? "") : undefined;
  if (!keys) return { path, query: "", keepable: true };
  const query = canonicalSearch(search, keys);
  const hasFreeText = freeTextKeys.some((key) => new URLSearchParams(query).has(key));
  return { path, query, keepable: countFilters(query) <= 2 && !hasFreeText };
}
