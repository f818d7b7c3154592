import { parseXml } from "@rgrove/parse-xml";
import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { kindNames, kinds } from "@/lib/kinds/index";
import { readFollowed } from "@/lib/records/feeds/followed";
import { feedFormats } from "@/lib/records/feeds/formats";
import { readPublished } from "@/lib/records/feeds/newest";
import { readFeed } from "@/lib/records/feeds/read-feed";
import { readListPage } from "@/lib/records/search/list-page";
import { archive, publish, unpublish } from "@/lib/records/write/publish";
import { secretsIn } from "@/tests/e2e/support/secrets";
import { idOf, saveChanged } from "@/tests/support/saved";

afterAll(closeDatabase);

const site = "https://xarxa.example";
const lists = [...kindNames.map((kind) => kinds[kind].path), "search"];

async function feedOf(list: string, search = "", locale: Locale = "en") {
  const feed = await readFeed(list, search, { format: "atom", locale, site });
  expect(feed).not.toBeNull();
  return feed!;
}

async function slugsOf(list: string, search = "") {
  return (await feedOf(list, search)).entries.map(({ address }) => address.split("/").at(-1)!);
}

test("every list and the search is a feed in every language, and none gives a secret away", async () => {
  for (const list of lists)
    for (const locale of locales) {
      const feed = await feedOf(list, "", locale);
      expect(feed.entries.length, list).toBeGreaterThan(3);
      for (const { write } of Object.values(feedFormats)) expect(secretsIn(write(feed)), list).toEqual([]);
      expect(parseXml(feedFormats.atom.write(feed)).root?.attributes["xml:lang"]).toBe(locale);
    }
  expect(await readFeed("about", "", { format: "atom", locale: "ca", site })).toBeNull();
});

test("a feed has the records of its list with the same filters", async () => {
  const { list } = await readListPage("practice", "en", { city: "barcelona", theme: "transitions" });
  const feed = await feedOf("practices", "city=barcelona&theme=transitions&sort=title&page=9");
  expect(feed.entries.map(({ id }) => id).sort()).toEqual(list.cards.map(({ id }) => id).sort());
  expect(feed.page).toBe(`${site}/en/practices?city=barcelona&theme=transitions`);
  expect(feed.self).toBe(`${site}/en/practices/feed.atom?city=barcelona&theme=transitions`);
  expect(feed.title).toMatch(/^Practices: Barcelona, .+ · Xarxa$/);
});

test("the last change comes first, in a list, in a search and among all kinds", async () => {
  await saveChanged("practice", await idOf("practice", "most-do-sestky"), (input) => {
    input.translations.cs!.summary = "Nový úvod o docházce.";
  });
  expect((await slugsOf("practices"))[0]).toBe("most-do-sestky");
  expect((await slugsOf("search", "q=most+do+šestky"))[0]).toBe("most-do-sestky");
  expect((await slugsOf("search"))[0]).toBe("most-do-sestky");
  expect((await slugsOf("search", "kind=practice"))[0]).toBe("most-do-sestky");
  const { entries } = await feedOf("practices");
  const times = entries.map(({ updatedAt }) => updatedAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(entries.length).toBe(30);
});

test("an entry is in the language that its text is really in, and links to the reader's page", async () => {
  const { entries } = await feedOf("practices", "", "pt");
  for (const { id, title, address } of entries) {
    const { translations } = await database().practice.findUniqueOrThrow({
      where: { id },
      select: { translations: { where: { published: true }, select: { language: true } } },
    });
    expect(translations.map(({ language }) => language)).toContain(title.language);
    expect(address).toContain(`${site}/pt/practices/`);
  }
  expect(entries.some(({ title }) => title.language !== "pt")).toBe(true);
});

test("a text that is published long after it was written is news, and one that is withdrawn is not", async () => {
  const id = await idOf("school", "institut-quatre-cantons");
  await unpublish(system, "school", id);
  expect(await slugsOf("schools")).not.toContain("institut-quatre-cantons");
  const longAgo = new Date("2020-01-01");
  await database().record.update({ where: { id }, data: { publishedAt: null, updatedAt: longAgo } });
  const before = new Date();
  expect(await publish(system, "school", id, ["ca"], new Date(before.getTime() + 1))).toMatchObject({ ok: true });
  expect((await slugsOf("schools"))[0]).toBe("institut-quatre-cantons");

  const followed = await readFollowed("schools", "city=barcelona", "ca");
  expect((await readPublished(followed!, { since: before }, "ca")).map(({ slug }) => slug)).toEqual([
    "institut-quatre-cantons",
  ]);
  const elsewhere = await readFollowed("schools", "city=braga", "ca");
  expect(await readPublished(elsewhere!, { since: before }, "ca")).toEqual([]);
  await archive(system, "school", id);
  expect(await slugsOf("schools")).not.toContain("institut-quatre-cantons");
});

test("what nobody may have typed is not in the name that letters to strangers use", async () => {
  const followed = await readFollowed("practices", "city=barcelona&q=cheap+pills", "en");
  expect(followed!.name).toBe("Practices: Barcelona, “cheap pills”");
  expect(followed!.nameWithoutWords).toBe("Practices: Barcelona");
  expect((await readFollowed("search", "q=cheap+pills", "en"))!.nameWithoutWords).toBe("Search");
});
