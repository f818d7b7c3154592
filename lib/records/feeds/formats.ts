import type { Locale } from "@/lib/i18n/locales";
import { feedAddress, subjectFeedAddress } from "@/lib/serving/list-queries";
import type { Feed } from "./feed";
import { writeAtom } from "./write-atom";
import { writeJsonFeed } from "./write-json-feed";

export type FeedFormat = "atom" | "json";

export type FeedLink = { name: string; type: string; title: string; address: string };

/** The two formats of a feed, by the ending of its address. */
export const feedFormats = {
  atom: { name: "Atom", type: "application/atom+xml", write: writeAtom },
  json: { name: "JSON Feed", type: "application/feed+json", write: writeJsonFeed },
} as const satisfies Record<FeedFormat, { name: string; type: string; write: (feed: Feed) => string }>;

/** The feeds of a list, for the head of its page and for readers. */
export function feedLinks(locale: Locale, list: string, search: string, title: string): FeedLink[] {
  return Object.entries(feedFormats).map(([format, { name, type }]) => ({
    name,
    type,
    title: `${title} (${name})`,
    address: feedAddress(locale, list, format as FeedFormat, search),
  }));
}

/** The feeds of a city or a term, whose page is at this path. */
export function subjectFeeds(path: string, title: string): FeedLink[] {
  return Object.entries(feedFormats).map(([format, { name, type }]) => ({
    ...{ name, type },
    title: `${title} (${name})`,
    address: subjectFeedAddress(path, format as FeedFormat),
  }));
}
