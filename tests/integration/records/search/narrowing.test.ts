import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { readListPage } from "@/lib/records/search/list-page";
import { setListening } from "@/lib/serving/invalidation";
import { noteStatements } from "@/tests/support/statements";

beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

const totalOf = async (search: Record<string, string | string[]>) =>
  (await readListPage("practice", "en", search)).list.total;

test("the count beside each value is what choosing it as well would leave", async () => {
  const { list } = await readListPage("practice", "en", { theme: "transitions" });
  for (const [level, count] of Object.entries(list.counts.level!))
    expect(await totalOf({ theme: "transitions", level })).toBe(count);
});

test("several cities widen a list, and the cities beside them are counted as if none were chosen", async () => {
  const search = { city: ["barcelona", "ostrava"], type: "project" };
  const { list, cities } = await readListPage("practice", "en", search);
  const id = (slug: string) => cities.find((city) => city.slug === slug)!.id;
  expect(list.total).toBeGreaterThan(await totalOf({ city: "barcelona", type: "project" }));
  expect(list.counts.city![id("helsinki")]).toBe(await totalOf({ city: "helsinki", type: "project" }));
});

test("where nothing is found, what there would be without a filter is what the list without it finds", async () => {
  const search = { theme: "transitions", level: "ED7", q: "school" };
  const { list } = await readListPage("practice", "en", search);
  expect(list.total).toBe(0);
  expect(list.without).toEqual({
    theme: await totalOf({ level: "ED7", q: "school" }),
    level: await totalOf({ theme: "transitions", q: "school" }),
    q: await totalOf({ theme: "transitions", level: "ED7" }),
  });
});

test("values that the directory does not know do not empty the list", async () => {
  const { list, unknown } = await readListPage("practice", "en", { theme: ["transitions", "no-such-theme"] });
  expect(unknown).toEqual([{ key: "theme", value: "no-such-theme" }]);
  expect(list.total).toBe(await totalOf({ theme: "transitions" }));
});

test("a list takes one statement for its cards, whatever it is narrowed by, and one for each code", async () => {
  const searches = [
    {},
    { theme: ["transitions", "inclusion"], level: "ED1", country: "ES", from: "2010", confirmed: "year" },
    { near: "ostrava", video: "yes" },
    { view: "map", city: ["barcelona", "ostrava"] },
  ];
  const most = async (kind: "practice" | "school", search: Record<string, string | string[]>) =>
    (await noteStatements(() => readListPage(kind, "en", search))).statements.length;
  // The index, its order, cities and terms are read once for all lists.
  for (const kind of ["practice", "school"] as const) await most(kind, {});
  for (const search of searches) expect(await most("practice", search as never)).toBeLessThanOrEqual(1);
  expect(await most("school", { code: "1", postcode: "1" })).toBeLessThanOrEqual(3);
});
