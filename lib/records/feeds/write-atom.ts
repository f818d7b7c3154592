import { escapeXml } from "@/lib/text/escape-xml";
import { entryId, type Feed, type FeedEntry, feedUpdatedAt } from "./feed";

// Atom (RFC 4287), written by hand: two dozen lines, of which the characters that XML forbids are the difficult ones.

type Attributes = Record<string, string>;

function element(name: string, attributes: Attributes, content?: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const opening = `<${name}${pairs.join("")}`;
  return content === undefined ? `${opening}/>` : `${opening}>${escapeXml(content)}</${name}>`;
}

function entryLines(entry: FeedEntry, locale: string): string[] {
  const { address, updatedAt, title, summary, category } = entry;
  return [
    "  <entry>",
    `    ${element("id", {}, entryId(entry))}`,
    `    ${element("title", { "xml:lang": title.language }, title.text)}`,
    `    ${element("updated", {}, updatedAt.toISOString())}`,
    `    ${element("link", { rel: "alternate", type: "text/html", hreflang: locale, href: address })}`,
    `    ${element("category", { term: category.term, label: category.label })}`,
    ...(summary ? [`    ${element("summary", { "xml:lang": summary.language }, summary.text)}`] : []),
    "  </entry>",
  ];
}

export function writeAtom(feed: Feed): string {
  const { locale, title, page, self, entries } = feed;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  ${element("id", {}, self)}`,
    `  ${element("title", {}, title)}`,
    `  ${element("updated", {}, feedUpdatedAt(feed).toISOString())}`,
    `  ${element("link", { rel: "self", type: "application/atom+xml", href: self })}`,
    `  ${element("link", { rel: "alternate", type: "text/html", hreflang: locale, href: page })}`,
    "  <author><name>Xarxa</name></author>",
    ...entries.flatMap((entry) => entryLines(entry, locale)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}
