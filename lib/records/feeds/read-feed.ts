import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import { feedAddress } from "@/lib/serving/list-queries";
import type { Feed } from "./feed";
import { readFollowed } from "./followed";
import type { FeedFormat } from "./formats";
import { type News, readNews } from "./newest";
import type { FeedSubject } from "./subject";

/** So many entries are in a feed. */
const feedSize = 30;

function entryOf({ card, at }: News, locale: Locale, site: string): Feed["entries"][number] {
  return {
    id: card.id,
    address: `${site}${recordPath(locale, card)}`,
    updatedAt: at,
    title: card.title,
    summary: card.lead,
    category: { term: card.kind, label: translator(locale)(`kinds:kind.${card.kind}`) },
  };
}

/** A list or search as a feed; null where there is no such list. */
export async function readFeed(
  list: string,
  search: string,
  { format, locale, site }: { format: FeedFormat; locale: Locale; site: string },
): Promise<Feed | null> {
  const followed = await readFollowed(list, search, locale);
  if (!followed) return null;
  const { query, name } = followed;
  const page = `/${locale}/${list}${query && `?${query}`}`;
  return feedOf({ name, page, source: followed }, feedAddress(locale, list, format, query), { locale, site });
}

type Written = { locale: Locale; site: string };

/** News as a feed. `self`: the path of the feed. */
export async function feedOf(
  { name, page, source }: FeedSubject,
  self: string,
  { locale, site }: Written,
): Promise<Feed> {
  return {
    locale,
    title: `${name} · Xarxa`,
    page: `${site}${page}`,
    self: `${site}${self}`,
    entries: (await readNews(source, feedSize, locale)).map((news) => entryOf(news, locale, site)),
  };
}
