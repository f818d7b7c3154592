import { expect, test } from "vitest";
import type { FilteredList } from "@/components/records/list/list-filters";
import { addressValues } from "@/components/records/list/list-filters";
import { sortOptions } from "@/components/records/list/list-order";
import { parseListQuery } from "@/lib/kinds/list";
import { viewsOf } from "@/lib/kinds/list-views";

const girona: FilteredList["cities"][number] = {
  id: "id-of-girona",
  slug: "girona",
  title: { text: "Girona", language: "en", isFallback: false },
  fields: { coordinates: { lat: 42, lon: 2.8 } },
} as never;

function optionsFor(search: Record<string, string | string[]>, readable = 4) {
  const known = { cityIds: new Map([["girona", "id-of-girona"]]), terms: [] };
  const { query } = parseListQuery("practice", search, known);
  const list = { cards: [], total: 10, page: 1, pages: 1, counts: {}, without: {}, readable };
  const filtered: FilteredList = {
    kind: "practice",
    locale: "en",
    list,
    query,
    unknown: [],
    cities: [girona],
    terms: [],
  };
  return sortOptions({ filtered, values: addressValues(filtered) });
}

const currentOf = (search: Record<string, string | string[]>, readable?: number) =>
  optionsFor(search, readable).filter(({ current }) => current);

test("a mixed list says that the page's language comes first, a list in one language its usual order", () => {
  expect(currentOf({})).toEqual([{ label: "First in English", href: "/en/practices", current: true }]);
  expect(currentOf({}, 10)).toEqual([{ label: "Newest first", href: "/en/practices", current: true }]);
});

test("words are answered by relevance, and every other order can be chosen", () => {
  expect(currentOf({ q: "school" }).map(({ label }) => label)).toEqual(["By relevance"]);
  expect(optionsFor({ q: "school" }).map(({ href }) => href)).toContain("/en/practices?q=school&sort=recent");
});

test("with one city chosen, its neighbours can come first instead", () => {
  const nearest = { label: "Nearest: Girona", href: "/en/practices?near=girona" };
  expect(optionsFor({ city: "girona" })).toContainEqual({ ...nearest, current: false });
  expect(currentOf({ near: "girona" })).toEqual([{ ...nearest, current: true }]);
  expect(optionsFor({}).map(({ label }) => label)).not.toContain(nearest.label);
});

test("a chosen order wins over a city, and a view that a kind does not have is its list", () => {
  const known = { cityIds: new Map([["girona", "id-of-girona"]]), terms: [] };
  const parse = (kind: "practice" | "school", search: Record<string, string>) => parseListQuery(kind, search, known);
  expect(parse("practice", { near: "girona", sort: "title" }).query).toEqual({ filters: {}, page: 1, sort: "title" });
  expect(parse("school", { view: "timeline" }).query).toEqual({ filters: {}, page: 1 });
  expect(viewsOf("school")).toEqual(["list", "table", "map"]);
  expect(viewsOf("meeting")).toEqual(["list", "table", "map", "timeline"]);
  expect(viewsOf("guide")).toEqual(["list", "table"]);
});
