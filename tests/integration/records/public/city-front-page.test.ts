import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as cityPage } from "@/app/[locale]/(public)/cities/[slug]/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { readCity } from "@/lib/records/public/pages/city";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { archive, publish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { setListening } from "@/lib/serving/invalidation";
import { isStale, keep } from "@/tests/support/cached-page";
import { fullInput } from "@/tests/support/full-input";
import { idOf } from "@/tests/support/id-of";
import { type Editable, saveChanged } from "@/tests/support/saved";

beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

async function htmlOf(slug: string, locale: Locale = "en"): Promise<string> {
  const address = new Request(`http://localhost/${locale}/cities/${slug}`);
  const response = await cityPage(address, { params: Promise.resolve({ locale, slug }) });
  expect(response.status).toBe(200);
  return response.text();
}

/** A section of the page by its id. */
const sectionOf = (html: string, id: string) =>
  html.match(new RegExp(`<section id="${id}"[\\s\\S]*?</section>`))?.[0] ?? "";
const countOf = (html: string, part: string) => html.split(part).length - 1;

type Highlight = { id: string; fields: { record: string }; translations: Record<string, { why: string }> };
const highlight = (record: string, ...languages: Locale[]): Highlight => ({
  id: randomUUID(),
  fields: { record },
  translations: Object.fromEntries(languages.map((language) => [language, { why: `Why ${language}` }])),
});

/** Tries to save a city with these highlights; returns the errors as "key at path". */
async function choose(city: string, highlights: Highlight[]): Promise<string[]> {
  const id = await idOf("city", city);
  const stored = await readStored(database(), "city", id);
  const input = structuredClone(stored!.input) as unknown as Editable;
  input.parts.highlights = highlights;
  const result = await save(system, "city", id, input);
  if (result.ok) return [];
  return result.reason === "invalid"
    ? result.errors.map(({ key, path }) => `${key} at ${path.join(".")}`)
    : [result.reason];
}

describe("what a city would show a guest", () => {
  test.each(locales)("stands in the coordinator's order, with the reasons in %s", async (locale) => {
    const found = await readCity("barcelona", locale);
    if (found?.state !== "published") throw new Error("It is not there");
    const html = sectionOf(await htmlOf("barcelona", locale), "highlights");
    const slugs = [
      "/networks/xarxes-pel-canvi",
      "/practices/aprenem-en-xarxa",
      "/schools/institut-escola-trinitat-nova",
    ];
    const places = slugs.map((slug) => html.indexOf(`/${locale}${slug}"`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).toContain(translator(locale)("places:highlights.three"));
    for (const { texts } of found.view.parts.highlights) {
      expect(texts.why).toMatchObject({ language: locale, isFallback: false });
      expect(html.replaceAll("\u00a0", " ")).toContain(texts.why!.text.replaceAll("\u00a0", " "));
    }
  });

  test("is not there where nothing was chosen", async () => {
    expect(await htmlOf("gothenburg")).not.toContain('id="highlights"');
  });

  test("is up to three public pages of the city, each once, with a reason in its source language", async () => {
    const [network, practice, meeting, cluster] = await Promise.all([
      idOf("network", "oscailt"),
      idOf("practice", "walking-the-weir"),
      idOf("meeting", "limerick-2023"),
      idOf("practice", "shadow-a-head-week"),
    ]);
    const elsewhere = await idOf("practice", "aprenem-en-xarxa");
    const of = (...ids: string[]) => ids.map((id) => highlight(id, "en"));
    expect(await choose("limerick", of(network, practice, meeting, cluster))).toEqual([
      "error.tooManyHighlights at parts.highlights.3.fields.record",
    ]);
    expect(await choose("limerick", of(network, network))).toEqual([
      "error.highlightTwice at parts.highlights.1.fields.record",
    ]);
    expect(await choose("limerick", of(network, elsewhere))).toEqual([
      "error.notOfCity at parts.highlights.1.fields.record",
    ]);
    expect(await choose("limerick", [highlight(network, "cs")])).toEqual([
      "error.required at parts.highlights.0.translations.en.why",
    ]);
    expect(await choose("limerick", of(practice, network))).toEqual([]);
    const html = sectionOf(await htmlOf("limerick"), "highlights");
    expect(html).toContain(translator("en")("places:highlights.two"));
    expect(html.indexOf("walking-the-weir")).toBeLessThan(html.indexOf("oscailt"));
  });

  test("needs its reasons before a draft is published, and not before", async () => {
    const input = await fullInput("city");
    for (const highlight of input.parts.highlights ?? []) highlight.translations = {};
    const draft = await create(system, "city", "a-city-without-reasons", input);
    if (!draft.ok) throw new Error(JSON.stringify(draft));
    expect(await publish(system, "city", draft.value.id, ["en"])).toMatchObject({
      ok: false,
      errors: [
        { key: "error.required", path: ["parts", "highlights", 0, "translations", input.sourceLanguage, "why"] },
      ],
    });
  });

  test("loses a page that is archived or moves away, and the city can be saved all the same", async () => {
    const [moved, archived] = [
      await idOf("practice", "sopa-as-seis"),
      await idOf("practice", "o-corredor-das-perguntas"),
    ];
    await saveChanged("practice", moved, ({ fields }) => {
      fields.cities = [];
    });
    await archive(system, "practice", archived);
    const html = sectionOf(await htmlOf("lisbon"), "highlights");
    expect(html).toContain(translator("en")("places:highlights.one"));
    expect(html).toContain("rede-mesa-comprida");
    await saveChanged("city", await idOf("city", "lisbon"), ({ fields }) => {
      fields.code = "PT001C1";
    });
  });
});

test("a city's population stands once, with its date and its source, and without a date not at all", async () => {
  const figures = sectionOf(await htmlOf("porto"), "figures");
  for (const part of ["231,800", "as of 2021", "INE, Censos 2021"]) expect(figures).toContain(part);
  expect(countOf(await htmlOf("porto"), "231,800")).toBe(1);
  expect(await htmlOf("barcelona")).not.toContain('id="figures"');
});

test("who receives guests is named with the way to write to them, and nobody else is", async () => {
  const html = await htmlOf("lisbon");
  const guests = sectionOf(html, "guests");
  expect(guests).toContain("Associação Mesa Comprida");
  expect(guests).toContain("/en/ask/cities/lisbon");
  expect(html).not.toContain('id="contacts"');
  expect(html).not.toContain("@xarxa.example");
  await saveChanged("city", await idOf("city", "lisbon"), ({ parts }) => {
    for (const { fields } of parts.contacts!) fields.receivesVisits = false;
  });
  const without = await htmlOf("lisbon");
  expect(without).not.toContain('id="guests"');
  expect(sectionOf(without, "contacts")).toContain("Associação Mesa Comprida");
});

describe("the schools of a city", () => {
  const member = (school: string, until?: string) => ({
    id: randomUUID(),
    fields: { school, role: "membership-role/member", from: "2015", ...(until ? { until } : {}) },
    translations: {},
  });
  const join = async (kind: "network" | "cluster", slug: string, school: string, until?: string) =>
    saveChanged(kind, await idOf(kind, slug), ({ parts }) => {
      parts.members = [
        ...(parts.members ?? []).filter(({ fields }) => fields.school !== school),
        member(school, until),
      ];
    });

  test("stand once each, with the network and the cluster that they are in today", async () => {
    const school = await idOf("school", "institut-quatre-cantons");
    await join("network", "xarxes-pel-canvi", school);
    await join("cluster", "agrupacio-escolar-els-tres-tramvies", school);
    await join("network", "xarxa-pont-de-mar", school, "2019");
    const schools = sectionOf(await htmlOf("barcelona"), "schools");
    const [, ...links] = schools.split('href="/en/schools/');
    const slugs = links.map((link) => link.slice(0, link.indexOf('"')));
    expect(slugs.length).toBe(new Set(slugs).size);
    const [, line = ""] = schools.split('href="/en/schools/institut-quatre-cantons"');
    const own = line.slice(0, line.indexOf('href="/en/schools/'));
    expect(own).toContain("/en/networks/xarxes-pel-canvi");
    expect(own).toContain("/en/clusters/agrupacio-escolar-els-tres-tramvies");
    expect(own).not.toContain("xarxa-pont-de-mar");
  });

  test("change with the network that one of them joins, although the network is not of the city", async () => {
    const page = await keep(() => readCity("barcelona", "en"));
    await join("network", "natverket-mjuka-starter", await idOf("school", "torrent-den-can-carbassa"));
    expect(isStale(page)).toBe(true);
    const again = await htmlOf("barcelona");
    expect(sectionOf(again, "schools")).toContain("/en/networks/natverket-mjuka-starter");
  });
});

test("the map and the counts come before everything that a city tells", async () => {
  const html = await htmlOf("lisbon");
  const first = Math.min(...[...html.matchAll(/<section id="/g)].map(({ index }) => index));
  expect(html.indexOf('id="school-map')).toBeGreaterThan(0);
  expect(html.indexOf('id="school-map')).toBeLessThan(first);
  expect(html.indexOf(translator("en")("places:overview"))).toBeLessThan(html.indexOf('id="school-map'));
});
