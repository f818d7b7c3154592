import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { recordSchemaDocument } from "@/lib/open-data/schema/record-schema";
import { readListPage } from "@/lib/records/search/list-page";
import { archive } from "@/lib/records/write/publish";
import { renameSlug } from "@/lib/records/write/rename";
import { publicRecords } from "@/tests/e2e/support/directory";
import { secretsIn } from "@/tests/e2e/support/secrets";
import { callList, callRecord, callWithdrawn, readList, readPages } from "@/tests/support/data-calls";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

afterAll(closeDatabase);

const site = "http://localhost:3000";

describe.each(kindNames)("%s", (kind) => {
  test("every public record is in its list, once, as its schema says, and gives no secret away", async () => {
    const pages = await readPages(kind, "?limit=30");
    const records = pages.flatMap((page) => page.records);
    const expected = publicRecords.filter((record) => record.kind === kind).map(({ slug }) => slug);
    expect(records.map(({ slug }) => slug).sort()).toEqual(expected.sort());
    expect(pages[0]!.total).toBe(expected.length);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(recordSchemaDocument(kind, site, translator("en")));
    for (const record of records) {
      expect(validate(record) ? [] : validate.errors, record.slug).toEqual([]);
      expect(secretsIn(JSON.stringify(record)), record.slug).toEqual([]);
    }
  });
});

test("texts are in the published languages, and machine translations say so", async () => {
  const pages = await readPages("practice", "?limit=100");
  for (const { texts, languages } of pages.flatMap(({ records }) => records))
    for (const byLanguage of Object.values(texts))
      for (const language of Object.keys(byLanguage)) expect(languages).toContain(language);
  const response = await callRecord("practice", "aprenem-en-xarxa");
  const record = await response.json();
  expect(record.translations[0]).toMatchObject({ language: "ca", provenance: "human", state: "source" });
});

test("a list has the filters of its page, with the same answer", async () => {
  for (const query of ["city=barcelona&theme=transitions", "from=2018&until=2019", "q=teatre", "confirmed=year"]) {
    const page = await readListPage("practice", "en", Object.fromEntries(new URLSearchParams(query)));
    const list = await readList("practice", `?${query}&limit=100`);
    expect(list.total, query).toBe(page.list.total);
    expect(list.records.length, query).toBe(list.total);
    const ids = new Set(list.records.map(({ id }) => id));
    for (const { id } of page.list.cards) expect(ids.has(id), query).toBe(true);
  }
});

test("labels and the titles of what is linked come in the language that is asked for", async () => {
  const labelIn = async (lang: string) => {
    const record = await (await callRecord("practice", "aprenem-en-xarxa", `?lang=${lang}`)).json();
    return record.fields.type.label;
  };
  expect(new Set(await Promise.all(locales.map(labelIn))).size).toBeGreaterThan(3);
});

test("an answer has only the fields that are asked for", async () => {
  const { records } = await readList("practice", "?fields=title,themes,facts&limit=3");
  for (const record of records) {
    expect(Object.keys(record).sort()).toEqual(
      expect.arrayContaining(["id", "kind", "slug", "texts", "updatedAt", "uri"]),
    );
    expect(Object.keys(record.texts)).toEqual(["title"]);
    expect(Object.keys(record.fields ?? {}).every((name) => name === "themes")).toBe(true);
  }
});

test("since finds what changed after a moment, and a page that was read is not read again", async () => {
  const before = new Date().toISOString();
  await saveChanged("practice", await idOf("practice", "most-do-sestky"), (input) => {
    input.translations.cs!.summary = "Nový úvod o docházce.";
  });
  const { records } = await readList("practice", `?since=${before}`);
  expect(records.map(({ slug }) => slug)).toEqual(["most-do-sestky"]);
  const all = (await readPages("practice", "?limit=7")).flatMap((page) => page.records.map(({ id }) => id));
  expect(new Set(all).size).toBe(all.length);
});

test("what is withdrawn answers 410 and is listed, and a former address leads to the new one", async () => {
  const id = await idOf("guide", publicRecords.find(({ kind }) => kind === "guide")!.slug);
  const slug = (await (await callRecord("guide", id)).json()).slug;
  expect(await archive(system, "guide", id)).toMatchObject({ ok: true });
  expect((await callRecord("guide", slug)).status).toBe(410);
  const withdrawn = await (await callWithdrawn("?limit=100")).json();
  expect(withdrawn.records.map((record: { id: string }) => record.id)).toContain(id);
  expect(secretsIn(JSON.stringify(withdrawn))).toEqual([]);

  const practice = await idOf("practice", "most-do-sestky");
  expect(await renameSlug(system, "practice", practice, "sestka")).toMatchObject({ ok: true });
  const moved = await callRecord("practice", "most-do-sestky", "?lang=cs");
  expect([moved.status, moved.headers.get("location")]).toEqual([308, `${site}/api/v1/practices/sestka?lang=cs`]);
});

const cursorAt = (at: string) =>
  Buffer.from(JSON.stringify([at, "00000000-0000-4000-8000-000000000000"])).toString("base64url");

test.each([
  ["?colour=red", "unknownParameter"],
  ["?theme=nothing", "unknownValue"],
  ["?city=atlantis", "unknownValue"],
  ["?from=20l8", "unknownValue"],
  ["?until=", "unknownValue"],
  ["?limit=1000", "badLimit"],
  ["?limit=x", "badLimit"],
  ["?since=yesterday", "badDate"],
  ["?cursor=abc", "badCursor"],
  [`?cursor=${Buffer.from('["2026-01-01","x"]').toString("base64url")}`, "badCursor"],
  [`?cursor=${cursorAt("2026-02-30 00:00:00+00")}`, "badCursor"],
  [`?cursor=${cursorAt("2026-13-01 00:00:00.5+00")}`, "badCursor"],
  [`?cursor=${cursorAt("2026-01-01 24:00:00+00")}`, "badCursor"],
  [`?cursor=${cursorAt("2026-01-01 00:00:00+99")}`, "badCursor"],
  [`?cursor=${cursorAt("0000-01-01 00:00:00+00")}`, "badCursor"],
  ["?fields=email", "unknownField"],
  ["?lang=de", "unknownValue"],
])("%s is refused as %s", async (query, code) => {
  const response = await callList("practice", query);
  expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
  expect(await response.json()).toMatchObject({ code });
});

test.each([
  "?code=%00",
  "?postcode=08%00",
  "?q=%00garden",
  "?since=0001-01-01",
  "?since=9999-12-31T23:59:59-14:00",
  `?cursor=${cursorAt("2026-11-30 09:59:59.123456+05:30")}`,
])("a list answers %s, whatever the database makes of such a value", async (query) => {
  expect((await callList("school", query)).status).toBe(200);
});

test("drafts, records in review and unknown names are not found", async () => {
  expect((await callRecord("practice", "there-is-none")).status).toBe(404);
  expect((await callRecord("practice", "00000000-0000-4000-8000-000000000000")).status).toBe(404);
});
