import { parseXml } from "@rgrove/parse-xml";
import { afterAll, expect, test } from "vitest";
import { feedOfCity, feedOfTerm } from "@/app/[locale]/(public)/subject-feed";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { kindNames, kinds } from "@/lib/kinds/index";
import { readFollowed } from "@/lib/records/feeds/followed";
import { feedFormats } from "@/lib/records/feeds/formats";
import { readPublished } from "@/lib/records/feeds/newest";
import { readFeed, feedOf as writeFeedOf } from "@/lib/records/feeds/read-feed";
import { cityFeed } from "@/lib/records/feeds/subject";
import { readListPage } from "@/lib/records/search/list-page";
import { archive, publish, unpublish } from "@/lib/records/write/publish";
import { renameSlug } from "@/lib/records/write/rename";
import { secretsIn } from "@/tests/e2e/support/secrets";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

afterAll(closeDatabase);

const site = "https://xarxa.example";
const request = new Request("http://localhost:3000/x");
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

test("a city and a theme are feeds of everything about them, in every language, without secrets", async () => {
  for (const locale of locales)
    for (const format of ["atom", "json"] as const) {
      const feeds = [
        await feedOfCity(format)(request, { params: Promise.resolve({ locale, slug: "barcelona" }) }),
        await feedOfTerm(format)(request, {
          params: Promise.resolve({ locale, vocabulary: "theme", term: "transitions" }),
        }),
      ];
      for (const feed of feeds) {
        expect([feed.status, feed.headers.get("content-type")]).toEqual([
          200,
          `${feedFormats[format].type}; charset=utf-8`,
        ]);
        expect(secretsIn(await feed.text())).toEqual([]);
      }
    }
  const found = await cityFeed("barcelona", "en");
  const subject = found?.state === "found" ? found.subject : null;
  const { entries, self } = await writeFeedOf(subject!, "/en/cities/barcelona/feed.atom", { locale: "en", site });
  expect(self).toBe(`${site}/en/cities/barcelona/feed.atom`);
  expect(new Set(entries.map(({ category }) => category.term)).size).toBeGreaterThan(2);
  for (const { kind, ids } of [
    { kind: "practice", ids: entries.filter(({ category }) => category.term === "practice").map(({ id }) => id) },
  ] as const) {
    const { list } = await readListPage(kind, "en", { city: "barcelona" });
    expect(ids.filter((id) => !list.cards.some((card) => card.id === id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(0);
  }
});

test("there is no feed of what is not there, and the feed of a city that moved is where the city is", async () => {
  const ask = (slug: string) => feedOfCity("atom")(request, { params: Promise.resolve({ locale: "ca", slug }) });
  await expect(ask("atlantis")).rejects.toMatchObject({ digest: expect.stringContaining("404") });
  await expect(
    feedOfTerm("atom")(request, { params: Promise.resolve({ locale: "ca", vocabulary: "theme", term: "nothing" }) }),
  ).rejects.toMatchObject({ digest: expect.stringContaining("404") });
  expect(await renameSlug(system, "city", await idOf("city", "limerick"), "limerick-city")).toMatchObject({ ok: true });
  await expect(ask("limerick")).rejects.toMatchObject({
    digest: expect.stringContaining(";/ca/cities/limerick-city/feed.atom;308;"),
  });
});
