import { entryId, type Feed, type FeedEntry } from "./feed";

function item(entry: FeedEntry) {
  const { address, updatedAt, title, summary, category } = entry;
  return {
    id: entryId(entry),
    url: address,
    title: title.text,
    // An item has one language: a summary in another one is left out.
    content_text: summary?.language === title.language ? summary.text : title.text,
    date_modified: updatedAt.toISOString(),
    language: title.language,
    tags: [category.label],
  };
}

/** JSON Feed 1.1. */
export function writeJsonFeed({ locale, title, page, self, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self,
    language: locale,
    authors: [{ name: "Xarxa" }],
    items: entries.map(item),
  };
  return `${JSON.stringify(feed)}\n`;
}
