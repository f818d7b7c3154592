import { parseXml, XmlElement } from "@rgrove/parse-xml";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Feed, FeedEntry } from "@/lib/records/feeds/feed";
import { writeAtom } from "@/lib/records/feeds/write-atom";
import { writeJsonFeed } from "@/lib/records/feeds/write-json-feed";

const text = (words: string, language: "ca" | "cs" = "ca") => ({
  text: words,
  language,
  isFallback: language !== "ca",
});

const entry = (more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: "0f8fad5b-d9cb-469f-a165-70867728950e",
  address: "https://xarxa.example/ca/practices/most-do-sestky",
  updatedAt: new Date("2026-11-28T09:30:00Z"),
  title: text("Most do šestky", "cs"),
  summary: text("Děti & učitelé", "cs"),
  category: { term: "practice", label: "Pràctica" },
  ...more,
});

const feed = (entries: readonly FeedEntry[]): Feed => ({
  locale: "ca",
  title: "Pràctiques: Girona · Xarxa",
  page: "https://xarxa.example/ca/practices?city=girona&theme=x",
  self: "https://xarxa.example/ca/practices/feed.atom?city=girona&theme=x",
  entries,
});

const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
const only = (element: XmlElement, name: string) => {
  const found = childrenOf(element, name);
  expect(found, name).toHaveLength(1);
  return found[0]!;
};

function readAtom(xml: string): XmlElement {
  const { root } = parseXml(xml);
  expect(root?.name).toBe("feed");
  expect(root?.attributes).toMatchObject({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "ca" });
  return root!;
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** What RFC 4287 requires of a feed and of each entry. */
function requireAtom(root: XmlElement): void {
  for (const element of [root, ...childrenOf(root, "entry")]) {
    expect(only(element, "id").text).toMatch(/^(https|urn):/);
    only(element, "title");
    expect(only(element, "updated").text).toMatch(rfc3339);
    const pages = childrenOf(element, "link").filter(({ attributes }) => attributes.rel === "alternate");
    expect(pages).toHaveLength(1);
    expect(URL.canParse(pages[0]!.attributes.href!)).toBe(true);
  }
  expect(only(only(root, "author"), "name").text).toBe("Xarxa");
  const self = childrenOf(root, "link").find(({ attributes }) => attributes.rel === "self");
  expect(self?.attributes.href).toBe(only(root, "id").text);
}

describe("Atom", () => {
  test("a feed and its entries have what the RFC requires", () => {
    const root = readAtom(writeAtom(feed([entry(), entry({ id: "7c9e6679-7425-40de-944b-e07fc1f90ae7" })])));
    requireAtom(root);
    expect(only(root, "updated").text).toBe("2026-11-28T09:30:00.000Z");
    expect(childrenOf(root, "entry").map((each) => only(each, "id").text)).toEqual([
      "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e",
      "urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7",
    ]);
  });

  test("title and summary say which language they are really in", () => {
    const [only1] = childrenOf(readAtom(writeAtom(feed([entry({ summary: text("Infants") })]))), "entry");
    expect(only(only1!, "title").attributes["xml:lang"]).toBe("cs");
    expect(only(only1!, "summary").attributes["xml:lang"]).toBe("ca");
  });

  test("an empty feed is valid, and has never changed", () => {
    const root = readAtom(writeAtom(feed([])));
    requireAtom(root);
    expect(only(root, "updated").text).toBe("1970-01-01T00:00:00.000Z");
  });

  test("markup in a text stays text", () => {
    const hostile = `]]></title><script>alert("1")</script> & &amp; <!-- -->`;
    const root = readAtom(writeAtom(feed([entry({ title: text(hostile), summary: text(hostile) })])));
    const [first] = childrenOf(root, "entry");
    expect(only(first!, "title").text).toBe(hostile);
    expect(only(first!, "summary").text).toBe(hostile);
  });

  test("whatever a text contains, the feed is valid XML and keeps what XML can write", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    );
    fc.assert(
      fc.property(unit, (words) => {
        const [first] = childrenOf(readAtom(writeAtom(feed([entry({ title: text(words) })]))), "entry");
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write these
        const writable = words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
        expect(only(first!, "title").text).toBe(writable);
      }),
    );
  });
});

describe("JSON Feed", () => {
  const read = (entries: readonly FeedEntry[]) => JSON.parse(writeJsonFeed(feed(entries)));

  test("a feed has what version 1.1 requires", () => {
    expect(read([entry()])).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Pràctiques: Girona · Xarxa",
      home_page_url: "https://xarxa.example/ca/practices?city=girona&theme=x",
      feed_url: "https://xarxa.example/ca/practices/feed.atom?city=girona&theme=x",
      language: "ca",
      authors: [{ name: "Xarxa" }],
      items: [
        {
          id: "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e",
          url: "https://xarxa.example/ca/practices/most-do-sestky",
          title: "Most do šestky",
          content_text: "Děti & učitelé",
          date_modified: "2026-11-28T09:30:00.000Z",
          language: "cs",
          tags: ["Pràctica"],
        },
      ],
    });
  });

  test("an item is in one language, and always has content", () => {
    const [other, none] = read([entry({ summary: text("Infants") }), entry({ summary: null })]).items;
    expect(other).toMatchObject({ language: "cs", content_text: "Most do šestky" });
    expect(none).toMatchObject({ content_text: "Most do šestky" });
  });
});
