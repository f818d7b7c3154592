import { afterAll, describe, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { kindNamed } from "@/lib/kinds/index";
import type { ListQuery } from "@/lib/kinds/list";
import { publishedList } from "@/lib/records/search/lists";

afterAll(closeDatabase);

type Kind = Parameters<typeof publishedList>[0];
type Language = Parameters<typeof publishedList>[1];

async function readAll(kind: Kind, locale: Language, query: Partial<ListQuery> = {}) {
  const list = await publishedList(kind, locale, { filters: {}, page: 1, ...query });
  const rest = Array.from({ length: list.pages - 1 }, (_, index) =>
    publishedList(kind, locale, { filters: {}, ...query, page: index + 2 }),
  );
  return [list, ...(await Promise.all(rest))];
}

const idsOf = (pages: Awaited<ReturnType<typeof readAll>>) => pages.flatMap(({ cards }) => cards.map(({ id }) => id));

describe.each(["practice", "school", "network", "organisation"] as const)("a list of each %s", (kind) => {
  test.each(locales)("starts with what can be read in %s, each part in the usual order", async (locale) => {
    const usual = kindNamed(kind).sorts[0]!;
    const [pages, sorted, readable] = await Promise.all([
      readAll(kind, locale),
      readAll(kind, locale, { sort: usual }),
      readAll(kind, locale, { sort: usual, filters: { language: [locale] } }),
    ]);
    const first = idsOf(readable);
    expect(pages[0]!.readable).toBe(first.length);
    expect(idsOf(pages)).toEqual([...first, ...idsOf(sorted).filter((id) => !first.includes(id))]);
  });

  test.each(locales)("in %s has no title or summary in another language above the line", async (locale) => {
    const pages = await readAll(kind, locale);
    const above = pages.flatMap((page) => page.cards).slice(0, pages[0]!.readable);
    const foreign = above.filter(({ lead, title }) => lead?.isFallback || (kind === "practice" && title.isFallback));
    expect(foreign.map(({ slug }) => slug)).toEqual([]);
  });
});

test("the line is on the page on which the other languages begin, and nowhere in an order that was chosen", async () => {
  const pages = await readAll("practice", "sv");
  const readable = pages[0]!.readable;
  expect(readable).toBeGreaterThan(0);
  const lines = pages.flatMap(({ line, page }) => (line === undefined ? [] : [{ line, page }]));
  expect(lines).toEqual([{ page: Math.floor(readable / 24) + 1, line: readable % 24 }]);
  const sorted = await readAll("practice", "sv", { sort: "title" });
  expect(sorted.filter(({ line }) => line !== undefined)).toEqual([]);
});

test.each([
  ["guide", "number"],
  ["meeting", "date"],
] as const)("a list of each %s stays in its order by %s", async (kind, sort) => {
  const [usual, sorted] = await Promise.all([readAll(kind, "cs"), readAll(kind, "cs", { sort })]);
  expect(idsOf(usual)).toEqual(idsOf(sorted));
  expect(usual.filter(({ line }) => line !== undefined)).toEqual([]);
});
