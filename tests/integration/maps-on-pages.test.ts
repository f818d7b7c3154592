import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as cityPage } from "@/app/[locale]/(public)/cities/[slug]/route";
import { GET as meetingPage } from "@/app/[locale]/(public)/meetings/[slug]/route";
import { GET as networkPage } from "@/app/[locale]/(public)/networks/[slug]/route";
import { GET as schoolPage } from "@/app/[locale]/(public)/schools/[slug]/route";
import { GET as schoolList } from "@/app/[locale]/(public)/schools/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { makeGround } from "@/lib/ground/make-ground";
import { noShapes } from "@/lib/ground/shapes";
import { groundBox, loadGround } from "@/lib/records/write/load-ground";
import { demoGrounds } from "@/prisma/demo/ground/sources";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

afterAll(closeDatabase);

type Handler = typeof cityPage;

async function read(handler: Handler, path: string, slug = ""): Promise<string> {
  const response = await handler(new Request(`${env().SITE_URL}${path}`), {
    params: Promise.resolve({ locale: path.slice(1, 3), slug }),
  });
  expect(response.status).toBe(200);
  return response.text();
}

const readRecord = (handler: Handler, kind: string, slug: string, locale = "en") =>
  read(handler, `/${locale}/${kind}/${slug}`, slug);

const source = { text: "© Somebody & others", licence: "CC0" };

/** As many roads as an extract of a large city has. */
beforeAll(async () => {
  const box = await groundBox(system, "barcelona");
  if (!box.ok || !box.value) throw new Error("Barcelona has no districts");
  const { west, south, east, north } = box.value;
  const street = Array.from({ length: 300 }, (_, index) =>
    Array.from({ length: 80 }, (_, at) => [
      west + ((east - west) * at) / 79,
      south + ((north - south) * index) / 300 + Math.sin(at * 2.1 + index) * 0.001,
    ]),
  );
  await loadGround(system, "barcelona", { ...makeGround({ ...noShapes(), street }, box.value), source });
}, 60_000);

describe("a page with a map", () => {
  test.each([
    ["the city", () => readRecord(cityPage, "cities", "barcelona")],
    ["the city in Czech", () => readRecord(cityPage, "cities", "barcelona", "cs")],
    ["a network", () => readRecord(networkPage, "networks", "xarxa-pont-de-mar")],
    ["a school", () => readRecord(schoolPage, "schools", "institut-grua-groga")],
    ["the schools of a city in a list", () => read(schoolList, "/en/schools?city=barcelona&view=map")],
  ])("of %s says below it whose data it shows", async (_, open) => {
    const page = await open();
    expect(page).toContain("© Somebody &amp; others (CC0)");
    expect(page).toContain(`href="${demoGrounds.barcelona!.source.address}"`);
    expect(page).toContain(`${demoGrounds.barcelona!.source.text}</a> (CC BY 4.0)`);
  });

  test.each(Object.entries(demoGrounds))("of %s in the demo names its source and licence", async (slug, { source }) => {
    const page = await readRecord(cityPage, "cities", slug);
    expect(page).toContain(`${source.text}</a> (${source.licence})`);
    expect(page).toContain('class="ground-border"');
  });

  test("has no source where it has no ground", async () => {
    expect(await readRecord(cityPage, "cities", "porto")).not.toContain("map-sources");
  });

  test("takes few bytes, however much was loaded", async () => {
    for (const page of [
      await readRecord(cityPage, "cities", "barcelona"),
      await readRecord(networkPage, "networks", "xarxa-pont-de-mar"),
    ]) {
      const ground = page.match(/<g id="[a-z-]*ground" class="ground".*?<\/g><\/g>/)![0];
      expect(ground).toContain("ground-border");
      expect(gzipSync(ground).length).toBeLessThan(25_000);
    }
  });

  test("asks nobody else for anything", async () => {
    const page = await readRecord(cityPage, "cities", "barcelona");
    const map = page.slice(page.indexOf("<figure"), page.indexOf("</figure>"));
    expect(map).not.toMatch(/<(?:image|img|script|link|iframe)\b/);
    expect(map).not.toMatch(/url\((?!#)/);
  });
});

/** The addresses of the marks of a map, by number, as a phone shows them. */
function marksOf(page: string, map: string): Map<string, string> {
  const drawing = page.slice(page.indexOf(`<title id="${map}-title"`));
  const onPhone = drawing.slice(drawing.indexOf('<g class="sm:hidden">'), drawing.indexOf("</svg>"));
  const marks = onPhone.matchAll(/<a href="(\/[^"]+)" aria-label="(\d+)\. /g);
  return new Map([...marks].map(([, href = "", number = ""]) => [number, href]));
}

/** The same of the list beside. */
function listOf(page: string, id: string): Map<string, string> {
  const list = page.slice(page.indexOf(`id="${id}"`));
  const items = list.matchAll(
    /class="map-number[^"]*"><span class="tabular-nums">(\d+)<\/span><\/span>.*?<a href="([^"]+)"/g,
  );
  return new Map([...items].map(([, number = "", href = ""]) => [number, href]));
}

describe("each mark has its number in the list beside", () => {
  test.each([
    ["a network", () => readRecord(networkPage, "networks", "xarxa-pont-de-mar"), "map-barcelona", "schools-barcelona"],
    ["a school", () => readRecord(schoolPage, "schools", "institut-grua-groga"), "school-map", "school-map-list"],
    ["a list", () => read(schoolList, "/en/schools?city=ostrava&view=map"), "list-map", "places-of-list"],
    ["a city", () => readRecord(cityPage, "cities", "ostrava"), "school-map", "school-map-list"],
  ])("of %s", async (_, open, map, list) => {
    const page = await open();
    const marks = marksOf(page, map);
    const listed = listOf(page, list);
    expect(marks.size).toBeGreaterThan(0);
    for (const [number, href] of marks) expect(listed.get(number)).toBe(href);
  });
});

test("a school is shown in its district, by its position where none is given", async () => {
  const page = await readRecord(schoolPage, "schools", "institut-grua-groga");
  expect(page).toContain('class="ground-here"');
  expect(page).toMatch(/<text[^>]*font-weight="600"[^>]*class="rimmed"[^>]*>(?:<tspan[^>]*>)Sant Martí/);
});

test("a meeting shows where its visits are", async () => {
  await saveChanged("school", await idOf("school", "escola-rambleta-del-clot"), ({ fields }) => {
    fields.coordinates = { lat: 41.409, lon: 2.189 };
  });
  const page = await readRecord(meetingPage, "meetings", "barcelona-2019");
  expect(page).toContain('id="visit-map-barcelona-title"');
  expect([...marksOf(page, "visit-map-barcelona").values()]).toEqual(["/en/schools/escola-rambleta-del-clot"]);
});
