import type { APIRequestContext } from "@playwright/test";
import { kinds } from "@/lib/kinds/index";
import { expect, test } from "./support/test";

// Metadata for search engines, link previews and linked data.

type Entry = { path: string; alternates: Map<string, string> };

/** The attributes of every element with this name. A regular expression is enough for a generated head. */
function elements(html: string, name: string): Map<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "gi"))].map(
    ([, attributes = ""]) =>
      new Map(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key.toLowerCase(), value]),
      ),
  );
}

const pathOf = (address: string | undefined) => new URL(address ?? "").pathname;

async function readText(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

async function readSitemap(request: APIRequestContext): Promise<Entry[]> {
  const first = await readText(request, "/sitemap.xml");
  const locations = (text: string) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
  const parts = first.includes("<sitemapindex") ? locations(first).map(pathOf) : [];
  const texts = parts.length > 0 ? await Promise.all(parts.map((path) => readText(request, path))) : [first];
  return texts
    .flatMap((text) => text.split("<url>").slice(1))
    .map((entry) => ({
      path: pathOf(locations(entry)[0]),
      alternates: new Map(
        elements(entry, "xhtml:link").map((link) => [link.get("hreflang") ?? "", pathOf(link.get("href"))]),
      ),
    }));
}

const kindPaths = Object.values(kinds).map(({ path }) => path);

/** The sitemap also has collections, which are no records. */
const recordsOf = (entries: Entry[]): Entry[] =>
  entries.filter(({ path }) => path.split("/").length === 4 && kindPaths.some((kind) => kind === path.split("/")[2]));

/** The first record of each kind in the sitemap. */
function oneOfEachKind(entries: Entry[]): Entry[] {
  const records = recordsOf(entries);
  return [...new Map(records.map((entry) => [entry.path.split("/")[2], entry])).values()];
}

function alternatesOf(html: string): Map<string, string> {
  const links = elements(html, "link").filter((link) => link.get("rel") === "alternate" && link.has("hreflang"));
  return new Map(links.map((link) => [link.get("hreflang")!, pathOf(link.get("href"))]));
}

const canonicalOf = (html: string) =>
  pathOf(
    elements(html, "link")
      .find((link) => link.get("rel") === "canonical")
      ?.get("href"),
  );

test("robots.txt allows everything and names the sitemap", async ({ request, baseURL }) => {
  const text = await readText(request, "/robots.txt");
  expect(text).toContain("Disallow: /api/");
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

test("every address of the sitemap exists, and none is a filtered list", async ({ request, baseURL }) => {
  test.setTimeout(120_000);
  const text = await readText(request, "/sitemap.xml");
  expect([...text.matchAll(/(?:<loc>|href=")(https?:\/\/[^/]*)/g)].every(([, origin]) => origin === baseURL)).toBe(
    true,
  );
  const entries = await readSitemap(request);
  expect(entries.length).toBeGreaterThan(400);
  expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
  const pages = entries.filter(({ path }) => path.split("/").length < 4);
  const sample = [...pages, ...entries.filter((_, index) => index % 15 === 0), ...oneOfEachKind(entries)];
  for (const path of new Set(sample.map((entry) => entry.path))) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(200);
  }
});

test("a page lists real translations only, and an untranslated page names the original", async ({ request }) => {
  const records = recordsOf(await readSitemap(request));
  const partly = records.find(({ alternates }) => alternates.size > 1 && alternates.size < 6);
  const single = records.find(({ alternates }) => alternates.size === 0);
  expect(partly).toBeDefined();
  const html = await readText(request, partly!.path);
  expect(alternatesOf(html)).toEqual(partly!.alternates);
  expect(canonicalOf(html)).toBe(partly!.path);
  for (const { path, alternates } of [partly!, ...(single ? [single] : [])]) {
    const known = alternates.size > 0 ? [...alternates.keys()] : [path.slice(1, 3)];
    expect(alternates.get("x-default")).toBe(alternates.size > 0 ? path.slice(3) : undefined);
    const missing = ["ca", "es", "en", "sv", "cs", "pt"].find((language) => !known.includes(language))!;
    const fallback = await readText(request, `/${missing}${path.slice(3)}`);
    expect([...alternatesOf(fallback).keys()].sort()).toEqual([...known].sort());
    expect(known.map((language) => `/${language}${path.slice(3)}`)).toContain(canonicalOf(fallback));
  }
});

test("the page of every kind has linked data about itself", async ({ request }) => {
  const records = oneOfEachKind(await readSitemap(request));
  expect(records).toHaveLength(8);
  for (const { path } of records) {
    const html = await readText(request, path);
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    expect(blocks, path).toHaveLength(1);
    const data = JSON.parse(blocks[0]![1]!);
    expect(data["@context"]).toBe("https://schema.org");
    expect(pathOf(data["@graph"][0].url), path).toBe(path);
    const crumbs = data["@graph"].find((thing: { "@type": string }) => thing["@type"] === "BreadcrumbList");
    expect(pathOf(crumbs.itemListElement.at(-1).item["@id"])).toBe(path);
  }
});

test("the page of every kind has an image of the right size for shared links", async ({ request }) => {
  for (const { path } of oneOfEachKind(await readSitemap(request))) {
    const html = await readText(request, path);
    const image = elements(html, "meta").find((meta) => meta.get("property") === "og:image");
    const answer = await request.get(pathOf(image?.get("content")));
    expect(answer.headers()["content-type"], path).toBe("image/png");
    const bytes = await answer.body();
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test("there is no image of an unknown record", async ({ request }) => {
  for (const path of ["/ca/og/network/no-such-network", "/ca/og/person/somebody", "/xx/og/network/xarxes-pel-canvi"]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("the content security policy allows the data block", async ({ page, request }) => {
  const [record] = oneOfEachKind(await readSitemap(request));
  await page.goto(record!.path);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
});
