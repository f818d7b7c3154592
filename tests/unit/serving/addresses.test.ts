import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formSegments,
  pageAddress,
  pageSegments,
  parseAddress,
  suggestionsSegment,
  withoutLanguage,
  withoutPunctuation,
} from "@/lib/serving/addresses";
import { feedAddress, followAddress, listAddress, recordAddress, shortAddress } from "@/lib/serving/list-queries";

test.each(["/ca/%zz", "/ca/%ff", "/ca/a%00b", "/ca/%0a", "/ca/../x", "/ca/%2e%2e/x", "*", "ca", "/ca/\u00ff"])(
  "%s has no meaning",
  (target) => {
    expect(parseAddress(target)).toBeNull();
  },
);

test.each([
  ["/ca/practices/", "/ca/practices"],
  ["//ca///practices", "/ca/practices"],
  ["/ca/caf%c3%a9", "/ca/caf%C3%A9"],
  [Buffer.from("/ca/café").toString("latin1"), "/ca/caf%C3%A9"],
  ["http://elsewhere.example/ca", "/ca"],
  ["http://elsewhere.example", "/"],
  ["/ca/a%2Fb", "/ca/a%2Fb"],
  ["/", "/"],
])("%s is %s", (target, path) => {
  expect(parseAddress(target)?.path).toBe(path);
});

test("a parsed path parses to itself and never leads to another host", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const path = parseAddress(`/${text}`)?.path;
      if (path === undefined) return;
      expect(parseAddress(path)?.path).toBe(path);
      expect(path).toMatch(/^\/(?!\/)[!-~]*$/);
    }),
  );
});

const pages = join(import.meta.dirname, "..", "..", "..", "app", "[locale]");

test("the pages that a choice of language can keep are those of the folders", () => {
  const foldersIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const folders = [...foldersIn(join(pages, "(public)")), ...foldersIn(join(pages, "(account)")), "admin", "preview"];
  const open = folders.filter((name) => !name.startsWith("[") && name !== suggestionsSegment);
  expect([...pageSegments].sort()).toEqual(open.sort());
});

test("pages of a link, of one person or with a refused form are rendered for each request", () => {
  const folder = join(pages, "(public)");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.includes(sep) && /\.tsx?$/.test(name),
  );
  const isPersonal = (name: string) =>
    name.includes("[token]") ||
    /\b(privateHead|readProposeState|readDraft)\b/.test(readFileSync(join(folder, name), "utf8"));
  const segments = new Set(files.filter(isPersonal).map((name) => name.split(sep)[0]));
  expect([...segments, "preview"].sort()).toEqual([...formSegments].sort());
});

test("an address without its language is that of the choice", () => {
  expect(["/ca", "/ca/practices/x", "/ca/practices?page=2", "/cap"].map(withoutLanguage)).toEqual([
    "/",
    "/practices/x",
    "/practices?page=2",
    "/cap",
  ]);
});

test.each([
  ["/ca/practices/x.", "/ca/practices/x"],
  ["/ca/practices/x).", "/ca/practices/x"],
  ["/ca/practices/x%E2%80%9D,", "/ca/practices/x"],
  ["/ca/practices/.)", "/ca/practices"],
  ["/ca,", "/ca"],
  ["/robots.txt.", "/robots.txt"],
  ["/ca/practices/feed.atom", undefined],
  ["/ca/message/token-_", undefined],
  ["/", undefined],
])("%s without what was added to it is %s", (target, path) => {
  expect(withoutPunctuation(parseAddress(target)!)).toBe(path);
});

function address(target: string) {
  const parsed = parseAddress(target);
  if (!parsed) throw new Error(target);
  return pageAddress(parsed);
}

test("only the list itself accepts filters", () => {
  expect(address("/ca/practices?city=girona").query).toBe("city=girona");
  expect(address("/ca/practices/a-practice?city=girona").query).toBe("");
  expect(address("/practices?city=girona").query).toBe("");
  expect(address("/ca/constructor?city=girona").query).toBe("");
});

test("a network accepts a year and nothing else, and such a page is not cached", () => {
  expect(address("/ca/networks/a-network?asOf=2019&page=2&x=1")).toMatchObject({
    query: "asOf=2019",
    isCacheable: false,
  });
  expect(address("/ca/networks/a-network?asOf=&x=1")).toMatchObject({ query: "", isCacheable: true });
  expect(address("/ca/networks/a-network?asOf=20191").query).toBe("");
  expect(address("/ca/schools/a-school?asOf=2019").query).toBe("");
  expect(recordAddress("ca", { kind: "network", slug: "a-network" }, 2019)).toBe("/ca/networks/a-network?asOf=2019");
  expect(recordAddress("ca", { kind: "network", slug: "a-network" })).toBe("/ca/networks/a-network");
});

test("two filters and a page number are cached, three filters or a search are not", () => {
  expect(address("/ca/practices?city=a&city=b&theme=x&page=3").isCacheable).toBe(true);
  expect(address("/ca/practices?city=a&theme=x&type=y").isCacheable).toBe(false);
  expect(address("/ca/search?q=garden").isCacheable).toBe(false);
});

test("links to lists are canonical", () => {
  const link = listAddress("sv", "practices", { theme: "x", city: ["b", "a"], page: 2 });
  expect(link).toBe("/sv/practices?city=a&city=b&theme=x&page=2");
  expect(listAddress("sv", "practices", { page: 1 })).toBe("/sv/practices");
});

test("the feeds of a list keep its filters and words, and neither order nor page", () => {
  const feed = "/ca/practices/feed.atom";
  expect(address(`${feed}?theme=x&city=b&city=a&sort=title&page=3&utm=1`)).toEqual({
    path: feed,
    query: "city=a&city=b&theme=x",
    isCacheable: true,
  });
  expect(address("/ca/search/feed.json?q=garden&kind=school&page=2")).toMatchObject({
    query: "kind=school&q=garden",
    isCacheable: false,
  });
  expect(address("/ca/practices/feed.rss?city=a").query).toBe("");
  expect(address("/ca/about/feed.atom?city=a").query).toBe("");
  expect(address("/ca/constructor/feed.atom?city=a").query).toBe("");
  expect(feedAddress("sv", "practices", "json", "city=b&sort=title&city=a")).toBe(
    "/sv/practices/feed.json?city=a&city=b",
  );
  expect(followAddress("sv", "search", "q=a+b&page=2")).toBe("/sv/follow/search?q=a+b");
});

test("a practice has one short version, which is cached; other kinds have none", () => {
  const queryOf = (target: string) => pageAddress(parseAddress(target)!);
  for (const query of ["?short", "?short=", "?short=2&x=1", "?x=1&short"])
    expect(queryOf(`/ca/practices/a${query}`), query).toMatchObject({ query: "short", isCacheable: true });
  expect(queryOf("/ca/schools/a?short")).toMatchObject({ query: "" });
  expect(queryOf("/ca/networks/a?asOf=2019&short")).toMatchObject({ query: "asOf=2019", isCacheable: false });
  expect(shortAddress("ca", { kind: "practice", slug: "a" })).toBe("/ca/practices/a?short");
  expect(shortAddress("ca", { kind: "school", slug: "a" })).toBeNull();
});
