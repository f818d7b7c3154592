import { expect, test } from "vitest";
import { writeSitemap, writeSitemapIndex } from "@/app/sitemap.xml/sitemap-text";

const site = "https://xarxa.example";
const updatedAt = new Date("2026-11-01T10:00:00Z");

test("a record has an address per real translation, and each names all of them", () => {
  const text = writeSitemap([{ kind: "network", slug: "a-network", languages: ["ca", "cs"], updatedAt }], site, null);
  const urls = text.split("<url>").slice(1);
  expect(urls).toHaveLength(2);
  for (const url of urls) {
    expect(url).toContain("<lastmod>2026-11-01T10:00:00.000Z</lastmod>");
    expect([...url.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)].map(([, language, href]) => [language, href])).toEqual(
      [
        ["ca", `${site}/ca/networks/a-network`],
        ["cs", `${site}/cs/networks/a-network`],
      ],
    );
    expect(url).toContain(`hreflang="x-default" href="${site}/networks/a-network"`);
  }
});

test("a record in one language has no alternates", () => {
  const text = writeSitemap([{ kind: "city", slug: "porto", languages: ["pt"], updatedAt }], site, null);
  expect(text).toContain(`<loc>${site}/pt/cities/porto</loc>`);
  expect(text).not.toContain("hreflang");
});

test("other pages are listed once in six languages, and filtered lists are not", () => {
  const text = writeSitemap([], site, { terms: [], collections: [], reports: [] });
  expect(text.match(/<url>/g)).toHaveLength((1 + 8 + 2 + 7) * 6);
  expect(text.match(/<loc>[^<]*\?/)).toBeNull();
});

test("a term is listed in the languages that have a name for it", () => {
  const text = writeSitemap([], site, {
    terms: [{ id: "theme/reading", languages: ["ca", "sv"] }],
    collections: [],
    reports: [],
  });
  const addresses = [...text.matchAll(/<loc>([^<]+terms[^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toEqual([`${site}/ca/terms/theme/reading`, `${site}/sv/terms/theme/reading`]);
});

test("a published collection is listed in its own language", () => {
  const collections = [{ slug: "a-collection", language: "sv" as const, updatedAt }];
  const text = writeSitemap([], site, { terms: [], collections, reports: [] });
  const addresses = [...text.matchAll(/<loc>([^<]+collections\/[^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toEqual([`${site}/sv/collections/a-collection`]);
});

test("a version of a report is listed in the languages of its meeting", () => {
  const report = {
    slug: "barcelona-2028",
    number: 2,
    languages: ["en" as const, "ca" as const],
    publishedAt: updatedAt,
  };
  const text = writeSitemap([], site, { terms: [], collections: [], reports: [report] });
  const urls = text.split("<url>").filter((url) => url.includes("/report/"));
  expect(urls.map((url) => /<loc>([^<]+)/.exec(url)?.[1])).toEqual([
    `${site}/en/meetings/barcelona-2028/report/2`,
    `${site}/ca/meetings/barcelona-2028/report/2`,
  ]);
  expect(urls[0]).toContain(`hreflang="ca" href="${site}/ca/meetings/barcelona-2028/report/2"`);
  expect(urls[0]).toContain("<lastmod>2026-11-01T10:00:00.000Z</lastmod>");
});

test("the index names every part", () => {
  const text = writeSitemapIndex(3, site);
  expect([...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)).toEqual(
    [1, 2, 3].map((part) => `${site}/sitemap/${part}.xml`),
  );
});
