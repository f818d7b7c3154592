import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as cityPage } from "@/app/[locale]/(public)/cities/[slug]/route";
import { GET as meetingPage } from "@/app/[locale]/(public)/meetings/[slug]/route";
import { GET as meetingsPage } from "@/app/[locale]/(public)/meetings/route";
import { GET as networkPage } from "@/app/[locale]/(public)/networks/[slug]/route";
import { GET as homePage } from "@/app/[locale]/(public)/route";
import { closeDatabase } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ListQuery } from "@/lib/kinds/list";
import { comingAndPast } from "@/lib/kinds/meeting-times";
import { comingMeetings } from "@/lib/records/public/coming-meetings";
import { publishedCards, publishedList } from "@/lib/records/search/lists";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

afterAll(closeDatabase);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const dates = { "barcelona-2019": inDays(40), "braga-2025": inDays(9), "vienna-2019": inDays(-3) };

beforeAll(async () => {
  for (const [slug, start] of Object.entries(dates))
    await saveChanged("meeting", await idOf("meeting", slug), ({ fields }) => {
      fields.start = start;
      delete fields.end;
    });
});

const listOf = (query: Partial<ListQuery> = {}, now = new Date()) =>
  publishedList("meeting", "en", { filters: {}, page: 1, ...query }, now);

async function htmlOf(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  expect(response.status).toBe(200);
  return response.text();
}
const page = (path: string) => new Request(`http://localhost${path}`);
const params = <P extends object>(locale: Locale, more: P) => ({ params: Promise.resolve({ locale, ...more }) });

/** The paths of the meetings that a page links to, in their order, each once. */
const meetingsIn = (html: string) => [
  ...new Set([...html.matchAll(/href="\/en\/meetings\/([\w-]+)"/g)].map(([, slug]) => slug)),
];

describe("the list of meetings", () => {
  test.each([0, 20, 400, -2_000])("orders what is to come and what is over, %i days from now", async (days) => {
    const now = new Date(Date.now() + days * 86_400_000);
    const { cards, coming } = await listOf({}, now);
    const apart = comingAndPast(await publishedCards("meeting", "en"), now);
    const ids = (some: { id: string }[]) => some.map(({ id }) => id);
    expect(ids(cards.slice(0, coming))).toEqual(ids(apart.coming));
    expect(ids(cards.slice(coming))).toEqual(ids(apart.past));
  });

  test("keeps them apart with a filter, and where its order by date is chosen", async () => {
    const [city] = (await publishedCards("city", "en")).filter(({ slug }) => slug === "barcelona");
    expect(await listOf({ filters: { city: [city!.id] } })).toMatchObject({ total: 1, coming: 1 });
    expect((await listOf({ sort: "date" })).coming).toBe((await listOf()).coming);
  });

  test("in another order, by words or on a timeline is one list", async () => {
    for (const query of [{ sort: "title" }, { words: "meeting" }, { view: "timeline" }] as const)
      expect((await listOf(query)).coming).toBeUndefined();
  });

  test.each(["cs", "ca"] as const)("says in %s which are to come", async (locale) => {
    const html = await htmlOf(meetingsPage(page(`/${locale}/meetings`), params(locale, {})));
    const t = translator(locale);
    const at = (words: string) => html.indexOf(`>${words}</h3>`);
    expect(at(t("meetings:coming"))).toBeGreaterThan(0);
    expect(at(t("meetings:past"))).toBeGreaterThan(at(t("meetings:coming")));
    const first = html.indexOf(`/${locale}/meetings/braga-2025`);
    expect(first).toBeLessThan(html.indexOf(`/${locale}/meetings/barcelona-2019`));
    expect(html.indexOf(`/${locale}/meetings/vienna-2019`)).toBeGreaterThan(at(t("meetings:past")));
  });

  test("as a table is two tables, sorted each its own way", async () => {
    const html = await htmlOf(meetingsPage(page("/en/meetings?view=table"), params("en", {})));
    const [, first = "", second = ""] = html.split("<table");
    expect(first).toContain('aria-sort="ascending"');
    expect(first).toContain("/en/meetings/braga-2025");
    expect(second).toContain('aria-sort="descending"');
    expect(second).toContain("/en/meetings/vienna-2019");
  });
});

test("home shows the meetings to come as the list does", async () => {
  const { cards } = await listOf();
  const { meetings } = await comingMeetings("en", new Date());
  expect(meetings.map(({ id }) => id)).toEqual(cards.slice(0, 3).map(({ id }) => id));
  const html = await htmlOf(homePage(page("/en"), params("en", {})));
  expect(html).toContain(translator("en")("meetings:coming"));
});

test("a city and a network show meetings to come apart from those that are over", async () => {
  const both = [translator("en")("meetings:coming"), translator("en")("meetings:past")];
  const network = await idOf("network", "xarxes-pel-canvi");
  await saveChanged("meeting", await idOf("meeting", "vienna-2019"), ({ parts }) => {
    parts.sessions = [
      {
        id: crypto.randomUUID(),
        fields: { kind: "session-kind/workshop", presents: [network] },
        translations: { en: { title: "Networks again" } },
      } as never,
    ];
  });
  const networkHtml = await htmlOf(networkPage(page("/en/networks/x"), params("en", { slug: "xarxes-pel-canvi" })));
  const city = await htmlOf(cityPage(page("/en/cities/x"), params("en", { slug: "barcelona" })));
  for (const html of [networkHtml, city]) expect(html).toContain(`>${both[0]}</h3>`);
  expect(meetingsIn(networkHtml.slice(networkHtml.indexOf(both[0]!)))[0]).toBe("barcelona-2019");
});

test("there is a calendar link for what is to come, and none on what is over", async () => {
  const linkOn = async (slug: string) =>
    (await htmlOf(meetingPage(page(`/en/meetings/${slug}`), params("en", { slug })))).includes("calendar.ics");
  expect(await linkOn("braga-2025")).toBe(true);
  expect(await linkOn("vienna-2019")).toBe(false);
  const over = await htmlOf(meetingPage(page("/en/meetings/x"), params("en", { slug: "vienna-2019" })));
  expect(over).not.toContain(translator("en")("meetings:calendar.none"));
});
