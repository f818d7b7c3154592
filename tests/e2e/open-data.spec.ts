import { locales } from "@/lib/i18n/locales";
import { kindNames, kinds } from "@/lib/kinds/index";
import { expectNoBarrier } from "./support/barriers";
import { testedLocales } from "./support/directory";
import { secretsIn } from "./support/secrets";
import { expect, test } from "./support/test";

// Slow machines read long pages with axe.
test.describe.configure({ timeout: 180_000 });

// Open data over HTTP, as a program on another site's page meets it. What it contains is tested in integration/open-data.

test("every list is read from another site's page, kept until it changes, and says how much is left", async ({
  request,
}) => {
  for (const kind of kindNames) {
    const path = `/api/v1/${kinds[kind].path}?limit=2`;
    const first = await request.get(path, { headers: { origin: "https://elsewhere.example" } });
    const headers = first.headers();
    expect(first.status(), path).toBe(200);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["ratelimit-policy"]).toBe('"read";q=1200;w=300');
    expect(headers.ratelimit).toMatch(/^"read";r=\d+;t=\d+$/);
    expect(headers.link).toContain('rel="next"');
    expect(secretsIn(await first.text())).toEqual([]);
    const again = await request.get(path, { headers: { "if-none-match": headers.etag! } });
    expect(again.status(), path).toBe(304);
  }
  const asked = await request.fetch("/api/v1/practices", { method: "OPTIONS" });
  expect([asked.status(), asked.headers()["access-control-allow-methods"]]).toEqual([204, "GET, HEAD, OPTIONS"]);
});

test("problems are explained in the language of who asks", async ({ request }) => {
  const titles = new Set<string>();
  for (const locale of locales) {
    const answer = await request.get("/api/v1/practices?colour=red", { headers: { "accept-language": locale } });
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([400, "application/problem+json"]);
    titles.add((await answer.json()).title);
  }
  expect(titles.size).toBe(locales.length);
  for (const [path, status, code] of [
    ["/api/v1/nothing", 404, "unknownAddress"],
    ["/api/v1/practices/nothing", 404, "notFound"],
    ["/api/v1/a/b/c/d", 404, "unknownAddress"],
  ] as const) {
    const answer = await request.get(path);
    expect([answer.status(), (await answer.json()).code], path).toEqual([status, code]);
  }
  const sent = await request.post("/api/v1/practices", { data: {} });
  expect([sent.status(), (await sent.json()).code]).toEqual([405, "notAllowed"]);
});

test("the address of a record or term without a language answers a page or RDF", async ({ request }) => {
  for (const path of ["/practices/aprenem-en-xarxa", "/terms/theme/transitions"]) {
    const turtle = await request.get(path, { headers: { accept: "text/turtle" } });
    expect([turtle.status(), turtle.headers()["content-type"]]).toEqual([200, "text/turtle; charset=utf-8"]);
    expect(await turtle.text()).toContain("@prefix schema:");
    const linked = await request.get(path, { headers: { accept: "application/ld+json" } });
    expect(linked.headers()["content-type"]).toBe("application/ld+json; charset=utf-8");
    const page = await request.get(path, { headers: { accept: "text/html" } });
    expect(page.headers()["content-type"]).toContain("text/html");
    expect(page.headers().vary).toContain("accept");
  }
  const catalogue = await request.get("/api/v1/catalogue", { headers: { accept: "text/turtle" } });
  expect(await catalogue.text()).toContain("dcat:Catalog");
});

test("every example of the page about the API can be run, also the files that are linked", async ({
  page,
  request,
}) => {
  await page.goto("/cs/open-data/api");
  const addresses = await page
    .locator("main a[href^='/api/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

for (const locale of testedLocales)
  test(`the pages about open data have no barrier (${locale})`, { tag: "@both" }, async ({ page }) => {
    for (const path of [
      `/${locale}/open-data`,
      `/${locale}/open-data/api`,
      `/${locale}/open-data/embed?page=x&accent=ffff00&ground=ffffff`,
      `/${locale}/embed/practices?city=barcelona&accent=ba0135&ground=ffffff`,
      `/${locale}/embed/schools?city=barcelona&view=map`,
      `/${locale}/embed/networks/xarxes-pel-canvi`,
      `/${locale}/embed/networks/xarxa-pont-de-mar?view=map`,
      `/${locale}/embed/networks/xarxa-pont-de-mar?view=list&accent=ba0135&ground=ffffff`,
      `/${locale}/cities/barcelona`,
      `/${locale}/terms/theme/transitions`,
      `/${locale}/embed/search?q=garden`,
    ]) {
      await page.goto(path);
      await page.locator("main details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      await expectNoBarrier(page);
    }
  });

test("the list of meetings is a calendar with its filters", async ({ request }) => {
  const answer = await request.get("/ca/meetings/calendar.ics?city=barcelona");
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(await answer.text()).toContain("BEGIN:VEVENT");
  const again = await request.get("/ca/meetings/calendar.ics?city=barcelona", {
    headers: { "if-none-match": answer.headers().etag! },
  });
  expect(again.status()).toBe(304);
});

test("a city and a theme are feeds, which are kept until something changes", async ({ request }) => {
  for (const page of ["/ca/cities/barcelona", "/cs/terms/theme/transitions"]) {
    const text = await (await request.get(page)).text();
    for (const format of ["atom", "json"]) {
      expect(text).toContain(`href="${page}/feed.${format}"`);
      const feed = await request.get(`${page}/feed.${format}`);
      expect(feed.status(), page).toBe(200);
      const again = await request.get(`${page}/feed.${format}`, { headers: { "if-none-match": feed.headers().etag! } });
      expect(again.status(), page).toBe(304);
    }
  }
  expect((await request.get("/ca/cities/atlantis/feed.atom")).status()).toBe(404);
});

test("a page names its oEmbed, which another program follows to a frame", async ({ request }) => {
  const page = await (await request.get("/ca/networks/xarxa-pont-de-mar")).text();
  const [, address = ""] = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page) ?? [];
  const { html, title } = await (await request.get(address.replaceAll("&amp;", "&"))).json();
  expect(page).toContain(title);
  const [, frame = ""] = /src="([^"]+)"/.exec(html) ?? [];
  const framed = await request.get(`${frame}?view=map`);
  expect([framed.status(), framed.headers()["content-security-policy"]]).toEqual([
    200,
    expect.stringContaining("frame-ancestors *"),
  ]);
  expect(await framed.text()).toContain("<svg");
});

test("only embedded pages may be framed, and they run no script", async ({ request }) => {
  const embedded = (await request.get("/ca/embed/practices?city=barcelona")).headers();
  expect(embedded["content-security-policy"]).toContain("frame-ancestors *");
  expect(embedded["x-frame-options"]).toBeUndefined();
  const page = (await request.get("/ca/practices?city=barcelona")).headers();
  expect(page["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(page["x-frame-options"]).toBe("DENY");
  const text = await (await request.get("/ca/embed/practices?city=barcelona")).text();
  expect(text).not.toContain("<script");
  expect(text).toContain('<base target="_top"');
  expect(secretsIn(text)).toEqual([]);
  const missing = (await request.get("/ca/embed/practices/there-is-none")).headers();
  expect(missing["content-security-policy"]).toContain("frame-ancestors 'none'");
  const oembed = await request.get(
    `/api/v1/oembed?url=${encodeURIComponent(`${process.env.BASE_URL}/ca/practices?city=barcelona`)}`,
  );
  expect(await oembed.json()).toMatchObject({
    type: "rich",
    html: expect.stringContaining("/ca/embed/practices?city=barcelona"),
  });
});
