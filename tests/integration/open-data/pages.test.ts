import { afterAll, expect, test } from "vitest";
import { GET as embeddedRecord } from "@/app/[locale]/(public)/embed/[list]/[slug]/route";
import { GET as embeddedList } from "@/app/[locale]/(public)/embed/[list]/route";
import { GET as apiPage } from "@/app/[locale]/(public)/open-data/api/route";
import { GET as embedPage } from "@/app/[locale]/(public)/open-data/embed/route";
import { GET as openDataPage } from "@/app/[locale]/(public)/open-data/route";
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
import { renameSlug } from "@/lib/records/write/rename";
import { secretsIn } from "@/tests/e2e/support/secrets";
import { idOf } from "@/tests/support/saved";

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
