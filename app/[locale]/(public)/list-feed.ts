import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { type Feed, feedUpdatedAt } from "@/lib/records/feeds/feed";
import { type FeedFormat, feedFormats } from "@/lib/records/feeds/formats";
import { readFeed } from "@/lib/records/feeds/read-feed";
import { asksForWithdrawnCity } from "@/lib/records/feeds/withdrawn-place";
import { gone } from "@/lib/serving/gone";

type Context = { params: Promise<{ locale: string }> };

/** Makes the route handler of a list as a feed: `export const GET = listFeed("practices", "atom")`. */
export function listFeed(list: string, format: FeedFormat) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) notFound();
    const search = new URL(request.url).search;
    if (await asksForWithdrawnCity(search)) gone();
    const feed = await readFeed(list, search, { format, locale, site: env().SITE_URL });
    if (!feed) notFound();
    return answerFeed(feed, format);
  };
}

export function answerFeed(feed: Feed, format: FeedFormat): Response {
  const headers = {
    "content-type": `${feedFormats[format].type}; charset=utf-8`,
    "x-robots-tag": "noindex",
    ...(feed.entries.length > 0 ? { "last-modified": feedUpdatedAt(feed).toUTCString() } : {}),
  };
  return new Response(feedFormats[format].write(feed), { headers });
}
