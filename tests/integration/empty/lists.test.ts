import { afterAll, beforeAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { type Locale, locales } from "@/lib/i18n/locales";
import { filterKeys } from "@/lib/kinds/filters";
import type { ListQuery } from "@/lib/kinds/list";
import { setListening } from "@/lib/serving/invalidation";
import { terms } from "@/prisma/vocabularies/index";
import { addSyntheticRecords } from "@/scripts/synthetic/records";

// tests/support/database.ts sets DATABASE_URL before anything opens a connection.
const { closeDatabase, database } = await import("@/lib/db");
const { publishedList } = await import("@/lib/records/search/lists");
const { pageSize } = await import("@/lib/records/search/page-size");
const { findDocuments } = await import("@/lib/records/search/query/find");
const { archive } = await import("@/lib/records/write/publish");

type Entry = Awaited<ReturnType<typeof readEntries>>[number];

const readEntries = (language: Locale) => database().searchEntry.findMany({ where: { kind: "practice", language } });

beforeAll(async () => {
  const rows = terms.map(({ id }, position) => {
    const [vocabulary = "", notation = ""] = id.split("/");
    return { id, vocabulary, notation, position };
  });
  await database().term.createMany({ data: rows });
  await addSyntheticRecords(process.env.DATABASE_URL!, 130);
});
afterAll(closeDatabase);

const startOf = (year: number) => new Date(Date.UTC(year, 0, 1));

/** What the search finds for the words, by its rank; undefined without words. */
type Answers = Map<string, number> | undefined;

async function answersTo({ words }: ListQuery, locale: Locale): Promise<Answers> {
  if (!words) return undefined;
  const { ranked, documents } = await findDocuments(words, locale);
  return new Map(ranked.map(({ number }, rank) => [documents.ids[number]!, rank]));
}

/** Whether a list contains an entry, computed without an index. */
function matches(entry: Entry, query: ListQuery, answers: Answers, except?: string): boolean {
  const filters = Object.entries(query.filters).filter(([key]) => key !== except);
  const { from = 1, until = 9998 } = query.period ?? {};
  return (
    filters.every(([key, values]) => values.some((value) => entry.facets.includes(`${key}:${value}`))) &&
    (!answers || answers.has(entry.recordId)) &&
    (query.period === undefined ||
      (entry.earliest !== null &&
        entry.earliest < startOf(until + 1) &&
        (entry.latest === null || entry.latest >= startOf(from))))
  );
}

function countFacets(entries: Entry[], query: ListQuery, answers: Answers) {
  const counts: Record<string, Record<string, number>> = {};
  for (const key of filterKeys("practice")) {
    for (const name of entries
      .filter((entry) => matches(entry, query, answers, key))
      .flatMap((entry) => entry.facets)) {
      if (!name.startsWith(`${key}:`)) continue;
      counts[key] ??= {};
      const value = name.slice(key.length + 1);
      counts[key][value] = (counts[key][value] ?? 0) + 1;
    }
  }
  return counts;
}

const orders = {
  recent: (a: Entry, b: Entry) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.recordId < b.recordId ? -1 : 1),
  date: (a: Entry, b: Entry) =>
    (b.earliest?.getTime() ?? -1e15) - (a.earliest?.getTime() ?? -1e15) || (a.recordId < b.recordId ? -1 : 1),
};

const queries: [string, ListQuery][] = [
  ["no filter", { filters: {}, page: 1 }],
  ["a later page", { filters: {}, page: 4 }],
  ["beyond the last page", { filters: {}, page: 99 }],
  ["one filter", { filters: { scope: ["formal"] }, page: 1 }],
  ["two values of one filter", { filters: { phase: ["pilot", "ended"] }, page: 2 }],
  ["two filters", { filters: { country: ["ES", "PT"], level: ["ED01"] }, page: 1 }],
  ["an unknown value", { filters: { theme: ["no-such-theme"] }, page: 1 }],
  ["an unknown filter", { filters: { nothing: ["x"] }, page: 1 }],
  ["a year", { filters: {}, period: { from: 2010, until: 2010 }, page: 1 }],
  ["a beginning", { filters: {}, period: { from: 2012 }, page: 1 }],
  ["an end and a filter", { filters: { scope: ["formal"] }, period: { until: 2001 }, page: 1, sort: "date" }],
  ["a word", { filters: {}, words: "biblioteca", page: 1 }],
  ["words with wildcards of SQL", { filters: {}, words: "100% _", page: 1 }],
  ["words, a filter and an order", { filters: { phase: ["pilot"] }, words: "lectura", page: 1, sort: "date" }],
];

test.each(queries)("a list with %s matches its entries", async (_, query) => {
  for (const locale of ["ca", "cs"] as const) {
    const entries = await readEntries(locale);
    const answers = await answersTo(query, locale);
    const byRank = (a: Entry, b: Entry) => answers!.get(a.recordId)! - answers!.get(b.recordId)!;
    const order = answers && !query.sort ? byRank : orders[(query.sort as "date") ?? "recent"];
    const found = entries.filter((entry) => matches(entry, query, answers)).sort(order);
    const list = await publishedList("practice", locale, query);
    expect(list.total).toBe(found.length);
    expect(list.counts).toEqual(countFacets(entries, query, answers));
    const shown = found.slice((query.page - 1) * pageSize, query.page * pageSize);
    expect(list.cards.map((card) => card.id)).toEqual(shown.map((entry) => entry.recordId));
  }
});

test("titles are sorted by the rules of the reader's language", async () => {
  for (const locale of locales) {
    const pages = await Promise.all(
      [1, 2].map((page) => publishedList("practice", locale, { filters: {}, sort: "title", page })),
    );
    const titles = pages.flatMap((list) => list.cards.map((card) => card.title.text));
    expect(titles).toEqual(titles.toSorted(new Intl.Collator(locale).compare));
  }
});

test("a listening process updates its cached index with what changed", async () => {
  setListening(true);
  const query = { filters: { language: ["ca"] }, page: 1 };
  const before = await publishedList("practice", "ca", query);
  await database().searchEntry.deleteMany({ where: { recordId: before.cards[0]!.id } });
  const kept = await publishedList("practice", "ca", query);
  expect(kept.total).toBe(before.total);
  const changed = await archive(system, "practice", before.cards[1]!.id);
  expect(changed.ok).toBe(true);
  const after = await publishedList("practice", "ca", query);
  // Only the archived record is removed: the index is not read anew, so a row deleted directly is still counted.
  expect(after.total).toBe(before.total - 1);
  expect(after.counts.language).toEqual(Object.fromEntries(locales.map((locale) => [locale, before.total - 1])));
  setListening(false);
});
