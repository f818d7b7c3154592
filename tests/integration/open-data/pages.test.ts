import { afterAll, expect, test } from "vitest";
import { GET as embeddedRecord } from "@/app/[locale]/(public)/embed/[list]/[slug]/route";
import { GET as embeddedList } from "@/app/[locale]/(public)/embed/[list]/route";
import { GET as apiPage } from "@/app/[locale]/(public)/open-data/api/route";
import { GET as embedPage } from "@/app/[locale]/(public)/open-data/embed/route";
import { GET as openDataPage } from "@/app/[locale]/(public)/open-data/route";
import { GET as practicePage } from "@/app/[locale]/(public)/practices/[slug]/route";
import { GET as practiceList } from "@/app/[locale]/(public)/practices/route";
import { GET as hsds } from "@/app/api/hsds/route";
import { GET as catalogue } from "@/app/api/v1/catalogue/route";
import { GET as oembed } from "@/app/api/v1/oembed/route";
import { GET as openApi } from "@/app/api/v1/openapi.json/route";
import { GET as root } from "@/app/api/v1/route";
import { GET as schema } from "@/app/api/v1/schemas/[kind]/route";
import { GET as vocabularies } from "@/app/api/v1/vocabularies/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { kinds } from "@/lib/kinds/index";
import { renameSlug } from "@/lib/records/write/rename";
import { hiddenRecords, publicRecords } from "@/tests/e2e/support/directory";
import { secretsIn } from "@/tests/e2e/support/secrets";
import { idOf } from "@/tests/support/id-of";

afterAll(closeDatabase);

const base = "http://localhost:3000";
const ask = (path: string) => new Request(`${base}${path}`);
const having = <P>(params: P) => ({ params: Promise.resolve(params) });

const listed = async (locale: string, list: string, query = "") =>
  (await embeddedList(ask(`/${locale}/embed/${list}${query}`), having({ locale, list }))).text();

test("the pages about open data are there in every language and give no secret away", async () => {
  for (const locale of locales)
    for (const page of [openDataPage, apiPage, embedPage]) {
      const text = await (await page(ask(`/${locale}/x`), having({ locale }))).text();
      expect(text.match(/<h1/g), locale).toHaveLength(1);
      if (page === openDataPage) expect(text).toContain('href="/api/hsds/locations"');
      expect(secretsIn(text)).toEqual([]);
    }
});

test("the page about embedding makes the code, or says what is wrong", async () => {
  const read = async (query: string) =>
    (await embedPage(ask(`/en/open-data/embed?${new URLSearchParams(query)}`), having({ locale: "en" }))).text();
  const good = await read(`page=${base}/en/practices?city=barcelona&accent=%23ba0135&ground=ffffff`);
  expect(good).toContain("/en/embed/practices?");
  expect(good).toContain("embed.js");
  expect(await read("page=https://elsewhere.example/x")).toContain("page-error");
  expect(await read("page=/en/practices&accent=ffff00&ground=ffffff")).toContain("accent-error");
});

test("lists, maps, searches and records are embedded without scripts, in two colours", async () => {
  const pages = [
    await listed("ca", "practices", "?city=barcelona&accent=ba0135&ground=ffffff"),
    await listed("cs", "schools", "?city=barcelona&view=map"),
    await listed("sv", "search", "?q=bibliotek"),
    await (
      await embeddedRecord(
        ask("/pt/embed/networks/xarxes-pel-canvi"),
        having({ locale: "pt", list: "networks", slug: "xarxes-pel-canvi" }),
      )
    ).text(),
  ];
  for (const text of pages) {
    expect(text).not.toContain("<script");
    expect(text).toContain('<base target="_top"/>');
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(secretsIn(text)).toEqual([]);
  }
  expect(pages[0]).toContain("/ca/embed/theme/ba0135-ffffff.css");
  expect(pages[1]).toContain("<svg");
});

test("the schools of a network and of a cluster are embedded as a list and on a map", async () => {
  for (const [list, slug] of [
    ["networks", "xarxa-pont-de-mar"],
    ["clusters", publicRecords.find(({ kind }) => kind === "cluster")!.slug],
  ] as const)
    for (const view of ["list", "map"]) {
      const request = ask(`/cs/embed/${list}/${slug}?view=${view}&accent=ba0135&ground=ffffff`);
      const text = await (await embeddedRecord(request, having({ locale: "cs", list, slug }))).text();
      expect(text, slug).not.toContain("<script");
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).toContain("/cs/schools/");
      expect(text).toContain("/cs/embed/theme/ba0135-ffffff.css");
      if (view === "map") expect(text).toContain("<svg");
      expect(secretsIn(text)).toEqual([]);
    }
});

test("the code for a script keeps the shape and the colours", async () => {
  const query = new URLSearchParams({
    page: `${base}/ca/cities/barcelona`,
    shape: "map",
    accent: "#ba0135",
    ground: "ffffff",
  });
  const page = await (await embedPage(ask(`/ca/open-data/embed?${query}`), having({ locale: "ca" }))).text();
  const codes = [...page.matchAll(/<textarea[^>]*>([^<]*)</g)].map(([, code = ""]) =>
    code.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&amp;", "&"),
  );
  const wanted = "schools?accent=ba0135&city=barcelona&ground=ffffff&view=map";
  expect(codes[0]).toContain(`src="${base}/ca/embed/${wanted}"`);
  expect(codes[1]).toContain(`href="${base}/ca/${wanted}"`);
});

test("addresses without variable parts answer too", async () => {
  // Next gives them no parameters at all.
  const none = { params: Promise.resolve(undefined) };
  const context = none as unknown as { params: Promise<object> };
  for (const [get, path] of [
    [vocabularies, "/api/v1/vocabularies"],
    [catalogue, "/api/v1/catalogue?format=turtle"],
    [oembed, `/api/v1/oembed?url=${encodeURIComponent(`${base}/ca/practices?city=barcelona`)}`],
  ] as const)
    expect((await get(ask(path), context)).status, path).toBe(200);
  const wrong = await oembed(ask("/api/v1/oembed?url=https://elsewhere.example/"), context);
  expect(wrong.status).toBe(400);
});

test("what takes no parameters refuses them, so that nobody fills the memory of answers", async () => {
  for (const [get, path] of [
    [root, "/api/v1"],
    [openApi, "/api/v1/openapi.json"],
    [schema, "/api/v1/schemas/practice"],
    [hsds, "/api/hsds"],
  ] as const) {
    expect((await get(ask(path), having({ kind: "practice" }))).status, path).toBe(200);
    const refused = await get(ask(`${path}?x=1`), having({ kind: "practice" }));
    expect([refused.status, (await refused.json()).code], path).toEqual([400, "unknownParameter"]);
  }
});

test("an embedded record that moved keeps its colours", async () => {
  const id = await idOf("network", "xarxes-pel-canvi");
  expect(await renameSlug(system, "network", id, "xarxes")).toMatchObject({ ok: true });
  const moved = embeddedRecord(
    ask("/pt/embed/networks/xarxes-pel-canvi?accent=ba0135&ground=ffffff"),
    having({ locale: "pt", list: "networks", slug: "xarxes-pel-canvi" }),
  );
  await expect(moved).rejects.toMatchObject({
    digest: expect.stringContaining(";/pt/embed/networks/xarxes?accent=ba0135&ground=ffffff;308;"),
  });
});

const embedding = (path: string, query = "") =>
  oembed(ask(`/api/v1/oembed?${new URLSearchParams({ url: `${base}${path}` })}${query}`), having({}));

test("oEmbed names what it embeds, and knows only what is public", async () => {
  const record = await (await embedding("/cs/practices/most-do-sestky", "&maxheight=300&maxwidth=400")).json();
  expect(record).toMatchObject({ version: "1.0", type: "rich", width: 400, height: 300, title: expect.any(String) });
  expect(record.html).toContain(`title="${record.title}"`);
  expect(record.html).toContain(`${base}/cs/embed/practices/most-do-sestky`);
  expect(await (await embedding("/sv/schools?city=helsinki")).json()).toMatchObject({ title: "Skolor" });
  expect((await embedding("/cs/practices/there-is-none")).status).toBe(404);
  expect((await embedding("/cs/practices/there-is-none", "&format=xml")).status).toBe(400);
  for (const { kind, slug } of hiddenRecords)
    expect([404, 410], slug).toContain((await embedding(`/en/${kinds[kind].path}/${slug}`)).status);
});

test("pages that can be embedded say so, and name their data", async () => {
  const page = await (
    await practicePage(ask("/ca/practices/most-do-sestky"), having({ locale: "ca", slug: "most-do-sestky" }))
  ).text();
  const links = [...page.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)];
  const found = Object.fromEntries(
    links.map(([, type = "", address = ""]) => [type, address.replaceAll("&amp;", "&")]),
  );
  expect(Object.keys(found).sort()).toEqual(
    ["application/json", "application/json+oembed", "application/ld+json", "text/turtle"].sort(),
  );
  const answer = await oembed(new Request(found["application/json+oembed"]!), having({}));
  expect((await answer.json()).html).toContain("/ca/embed/practices/most-do-sestky");
  const list = await (await practiceList(ask("/ca/practices?city=barcelona"), having({ locale: "ca" }))).text();
  expect(list).toContain("oembed?url=http%3A%2F%2Flocalhost%3A3000%2Fca%2Fpractices%3Fcity%3Dbarcelona");
});
