import { afterAll, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { sitemapCollections } from "@/lib/records/collections/sitemap";
import { searchDirectory } from "@/lib/records/search/search";

afterAll(closeDatabase);

const slug = "lasning-utanfor-klassrummet";
const found = async (words: string, locale: Locale) =>
  (await searchDirectory({ words, page: 1 }, locale)).collections.map((collection) => collection.slug);

test("a published collection is found by its name, in its language and by what the words mean", async () => {
  expect(await found("läsning utanför klassrummet", "sv")).toEqual([slug]);
  expect(await found("leitura", "pt")).toContain(slug);
  expect(await found("reading on the roof of a hospital for diabetics", "en")).not.toContain(slug);
  expect(await found("zyxomorphic", "en")).toEqual([]);
});

test("one that is not public any more is neither found nor in the sitemap", async () => {
  expect((await sitemapCollections()).map((collection) => collection.slug)).toContain(slug);
  await database().collection.update({ where: { slug }, data: { visibility: "private" } });
  expect(await found("läsning utanför klassrummet", "sv")).toEqual([]);
  expect((await sitemapCollections()).map((collection) => collection.slug)).not.toContain(slug);
});
