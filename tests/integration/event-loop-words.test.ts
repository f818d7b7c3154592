import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as searchPage } from "@/app/[locale]/(public)/search/route";
import { POST as reportMistake } from "@/app/api/proposals/report/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { kindNamed } from "@/lib/kinds/index";
import { readStored } from "@/lib/records/store/stored";
import { saveTranslation } from "@/lib/records/translation/translate";
import { longestHold } from "../support/held-thread";
import { hostilePieces, many, ordinaryText } from "../support/hostile-pieces";
import { formRequest } from "../support/people";
import { oldForm } from "../support/proposals";

// As tests/integration/event-loop.test.ts, for the search, reports and translations.

afterAll(closeDatabase);

const prose = Object.entries(kindNamed("practice").translated).flatMap(([name, { type }]) =>
  type === "prose" ? [name] : [],
);
let practice: { id: string; slug: string };
let translated: string[] = [];
beforeAll(async () => {
  const where = { kind: "practice", publication: "published", sourceLanguage: "ca" } as const;
  practice = await database().record.findFirstOrThrow({ where });
  const source = (await readStored(database(), "practice", practice.id))!.input.translations.ca;
  translated = prose.filter((name) => source?.[name as "summary"]);
});

/** Words as long as an address may be. */
const search = (piece: string) => {
  const query = new URLSearchParams({ q: many(piece, 2_000) });
  const request = new Request(`${env().SITE_URL}/en/search?${query}`);
  return searchPage(request, { params: Promise.resolve({ locale: "en" }) });
};
const report = async (piece: string) => {
  const texts = { wrong: `A ${many(piece, 3_900)}`, right: many(piece, 3_900), source: "https://stats.example/2019" };
  const values = { locale: "en", kind: "practice", slug: practice.slug, section: "summary", form: await oldForm() };
  const address = `192.0.2.${Math.random()}`;
  return reportMistake(formRequest("/api/proposals/report", { ...values, ...texts }, { address }));
};
const translate = (piece: string) =>
  saveTranslation(
    system,
    "practice",
    practice.id,
    "cs",
    Object.fromEntries(translated.map((name) => [name, many(piece, 19_000)])),
  );

const entrances: [name: string, send: (piece: string) => Promise<unknown>][] = [
  ["a search", search],
  ["a report", report],
  ["a translation", translate],
];

test("ordinary texts are accepted, so that the work is really measured", async () => {
  expect((await search("school")).status).toBe(200);
  expect((await report(ordinaryText)).headers.get("location")).toContain("?sent=");
  expect(await translate(ordinaryText)).toEqual(expect.objectContaining({ ok: true }));
});

describe.each(entrances)("the text of %s", (_name, send) => {
  let usual = 0;
  beforeAll(async () => {
    await send(ordinaryText);
    // Another text, because saving the same one again would be less work.
    usual = await longestHold(() => send(`Other ${ordinaryText}`));
  }, 120_000);

  test.each(hostilePieces)("of %j", async (piece) => {
    expect(await longestHold(() => send(piece))).toBeLessThan(Math.max(100, 3 * usual));
  });
});
