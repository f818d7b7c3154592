import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { setListening } from "@/lib/serving/invalidation";
import { searchHere } from "@/scripts/search/engines";
import { type QueryType, readJudgedQueries } from "@/scripts/search/judged-queries";
import { figuresOf, foundNonsense, inGroup, type ScoredQuery, scoreQueries } from "@/scripts/search/score";
import { floors, mostNonsenseFound, mostNothingFound } from "@/tests/judged-search/floors";

// `npm run search-quality -- --failures` shows the reasons for a lower figure.

let scored: ScoredQuery[] = [];

beforeAll(async () => {
  // What has been read stays in memory, as on a site.
  setListening(true);
  scored = await scoreQueries(readJudgedQueries(), searchHere);
}, 300_000);
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

describe.each(locales)("in %s the search finds as well as it did", (locale) => {
  const own = () => scored.filter((query) => query.locale === locale);
  const useful = (type: QueryType) => figuresOf(own().filter((query) => query.type === type)).useful;

  test("what is asked in words", () => {
    expect(figuresOf(inGroup(own(), "all the others")).ndcg).toBeGreaterThanOrEqual(floors[locale].words);
  });

  test("what is asked as a problem or a question", () => {
    expect(figuresOf(inGroup(own(), "problems and questions")).ndcg).toBeGreaterThanOrEqual(floors[locale].problems);
  });

  test("what can be read in other languages only", () => {
    expect(useful("cross-term")).toBeGreaterThanOrEqual(floors[locale].acrossByTerms);
    expect(useful("cross-word")).toBeGreaterThanOrEqual(floors[locale].acrossByWords);
  });
});

test("few queries that want something find nothing", () => {
  expect(figuresOf(scored).nothingFound).toBeLessThanOrEqual(mostNothingFound);
});

test("words that no record concerns find nothing", () => {
  const found = foundNonsense(scored).map(({ locale, query, found: [first] }) => `${locale} ${query}: ${first}`);
  expect(found.length, found.join("; ")).toBeLessThanOrEqual(mostNonsenseFound);
});
