import { createHash } from "node:crypto";
import { type Answer, shareBody } from "../answer";

// What tells a cache before the sites (Varnish, a CDN) how long it may keep a page, and under which tags. Readers'
// browsers ask again each time, as without one.

/** In seconds: for as long a page may be shown that was changed while nobody could purge it. */
const longest = 300;
/** Servers refuse long headers. A page with more tags is not kept. */
const mostTags = 200;

/** On every page, to purge all of them. */
export const everyPage = "page";

/** Short, because a page may have hundreds. Two tags with the same key would only purge too much. */
export const surrogateKey = (tag: string): string => createHash("sha256").update(tag).digest("base64url").slice(0, 8);

/**
 * The page as a cache before the sites may keep it: by tag, until one is purged, if there is one that can, and for a
 * moment by nginx, which keeps this header to itself and then asks whether the page is still the same.
 */
export function keepBefore<Page extends Answer & { tags: readonly string[] }>(page: Page, isByTag: boolean): Page {
  const byTag = isByTag && page.tags.length <= mostTags;
  const headers = {
    // Before the others: nginx 1.22 keeps nothing where it reads of a max-age of 0 first.
    "x-accel-expires": "1",
    ...page.headers,
    ...(byTag && {
      "surrogate-control": `max-age=${longest}`,
      "surrogate-key": [everyPage, ...page.tags.map(surrogateKey)].join(" "),
    }),
  };
  return { ...page, ...shareBody(page, page.status, headers) };
}
