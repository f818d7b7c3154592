import { kindAtPath, kindNamed } from "../../lib/kinds/index";
import { ExplainedError } from "../process/explained-error";
import type { Search } from "./score";

/** The search of this checkout, in the database of DATABASE_URL. */
export const searchHere: Search = async (query, locale) => {
  const { searchDirectory } = await import("../../lib/records/search/search");
  const { records } = await searchDirectory({ words: query, page: 1 }, locale);
  return records.map(({ card }) => `${kindNamed(card.kind).path}/${card.slug}`);
};

/** A search result is a heading with a link to a record. */
const linkedHeading = /<h[2-4][^>]*>\s*<a\b[^>]*\bhref="(?:https?:\/\/[^/"]+)?\/[a-z]{2}\/([a-z]+)\/([a-z0-9-]+)"/g;

/** The records listed on a results page, in order. */
export function recordsOnPage(html: string): string[] {
  const [, main = ""] = html.split("<main");
  const paths = [...main.matchAll(linkedHeading)].filter(([, kind = ""]) => kindAtPath(kind));
  return [...new Set(paths.map(([, kind, slug]) => `${kind}/${slug}`))];
}

/** The search page of a running site, without JavaScript. */
export function searchOfSite(base: string): Search {
  return async (query, locale) => {
    const response = await fetch(new URL(`/${locale}/search?${new URLSearchParams({ q: query })}`, base));
    if (!response.ok) throw new ExplainedError(`${response.url} answers ${response.status}.`);
    return recordsOnPage(await response.text());
  };
}
