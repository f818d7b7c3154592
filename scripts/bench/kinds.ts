import { locales } from "../../lib/i18n/locales";
import { withConnection } from "../database/connection";
import { synthesise } from "../synthetic/records";
import { type Addresses, readFilters, unseenLists, unseenRecords } from "./addresses";
import { signInAdministrator } from "./administrator";
import { type BenchRow, compare, type Target } from "./compare";
import type { References } from "./pages";

/** Pages of the other kinds, their lists and maps, each address once. Practices have rows of their own. */
async function newPages(
  database: string,
  practices: number,
  { values: ofPractices }: Addresses,
): Promise<[string, () => string][]> {
  const { schools, cities, networks } = synthesise(practices);
  const ofSchools = await readFilters(database, "school");
  return [
    ["school, first seen", unseenRecords("school", schools)],
    ["network, first seen", unseenRecords("network", networks)],
    ["city, first seen", unseenRecords("city", cities)],
    ["schools with filters, first seen", unseenLists(ofSchools, "school")],
    ["networks with filters, first seen", unseenLists(await readFilters(database, "network"), "network")],
    ["map of schools, first seen", unseenLists(ofSchools, "school", "map")],
    ["map of practices, first seen", unseenLists(ofPractices, "practice", "map")],
  ];
}

/** Pages of the administration, which are made anew at each request. */
const adminPages: readonly [string, string][] = [
  ["admin, overview", "/ca/admin"],
  ["admin, schools", "/ca/admin/schools"],
  ["admin, practices", "/ca/admin/practices"],
  ["admin, schools with a word", "/ca/admin/schools?q=biblioteca"],
  ["admin, practices with a word", "/ca/admin/practices?q=escola&page=3"],
];

/** Every kind of page at eight connections, compared with an empty page. */
export async function measureKinds(
  database: string,
  base: string,
  practices: number,
  addresses: Addresses,
  { empty }: References,
): Promise<BenchRow[]> {
  const pages = await newPages(database, practices, addresses);
  const cookie = await signInAdministrator(database, base);
  const targets: [string, Target][] = [
    ...pages.map(([what, nextPath]): [string, Target] => [what, { base, nextPath }]),
    ...adminPages.map(([what, path]): [string, Target] => [what, { base, nextPath: () => path, headers: { cookie } }]),
  ];
  const rows: BenchRow[] = [];
  for (const [what, target] of targets) rows.push(await compare(what, target, empty, 8));
  return rows;
}

/** The city whose number of schools is nearest to this one. */
async function cityWithSchools(database: string, schools: number): Promise<string> {
  const { rows } = await withConnection(database, (client) =>
    client.query<{ slug: string }>(
      `SELECT "slug" FROM "School" JOIN "Record" ON "Record"."id" = "cityId" GROUP BY 1
       ORDER BY abs(count(*) - $1), 1 LIMIT 1`,
      [schools],
    ),
  );
  return rows[0]?.slug ?? "";
}

/** So many of a list, at equal distances, with the first and the last. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, at) => list[Math.round((at * (list.length - 1)) / (count - 1))]!);

const inAllLanguages = (path: string) => locales.map((locale) => `/${locale}${path}`);

/** The addresses that a directory has once, whatever its size, and one large city. */
async function onlyPages(database: string, base: string): Promise<[string, string[]][]> {
  const index = await (await fetch(`${base}/sitemap.xml`)).text();
  const city = await cityWithSchools(database, 900);
  const parts = [...index.matchAll(/<loc>[^<]*(\/sitemap\/[^<]+)<\/loc>/g)].map(([, path = ""]) => path);
  return [
    ["home", inAllLanguages("")],
    ["map of all schools", inAllLanguages("/schools?view=map")],
    ["list of all schools", inAllLanguages("/schools")],
    ["city with about 900 schools", inAllLanguages(`/cities/${city}`)],
    ["its map", inAllLanguages(`/schools?city=${city}&view=map`)],
    [`some of ${parts.length} parts of the sitemap`, spread(parts, 6)],
  ];
}

/** Requests each of these pages once, one after the other. The times are those of nothing kept. */
export async function printFirstRequests(database: string, base: string): Promise<void> {
  for (const [what, paths] of await onlyPages(database, base)) {
    const times: number[] = [];
    for (const path of paths) {
      const began = performance.now();
      const answer = await fetch(base + path);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
      times.push(performance.now() - began);
    }
    console.log(`First request, ${what}: ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
  }
}
