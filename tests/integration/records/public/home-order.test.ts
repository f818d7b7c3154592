import { afterAll, describe, expect, test } from "vitest";
import { GET } from "@/app/[locale]/(public)/route";
import { closeDatabase, database } from "@/lib/db";
import { formatNumber } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { directorySize } from "@/lib/records/public/directory-size";
import { directoryWeave } from "@/lib/records/public/directory-weave";

afterAll(closeDatabase);

async function homeIn(locale: Locale): Promise<string> {
  const response = await GET(new Request(`http://localhost/${locale}`), { params: Promise.resolve({ locale }) });
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll("\u00a0", " ");
}

const drawingIn = (html: string) =>
  html.slice(html.indexOf('aria-labelledby="drawing"'), html.indexOf('aria-labelledby="news"'));
/** The drawing for one width: until the next one, or the list for phones. */
const wideIn = (html: string) => html.slice(html.indexOf("<figure data-weave"), html.indexOf("</figure>"));

describe.each(locales)("the home page in %s", (locale) => {
  test("begins with the question and goes on in the order in which a reader asks", async () => {
    const html = await homeIn(locale);
    const t = translator(locale);
    const questions = (["absence", "transition", "languages"] as const).map((name) =>
      html.indexOf(`>${t(`pages:home.search.questions.${name}`)}</a>`),
    );
    const sections = ["questions", "drawing", "news", "meetings", "offers", "places", "trust", "propose"];
    const places = [
      html.indexOf("<h1"),
      html.indexOf('id="home-search"'),
      ...questions,
      ...sections.map((id) => html.indexOf(`id="${id}"`)),
    ];
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("says how much of the directory its drawing shows", async () => {
    const html = drawingIn(await homeIn(locale));
    const { counts } = await directorySize();
    const wide = wideIn(html);
    const drawn = [...wide.matchAll(/href="\/[a-z]{2}\/practices\/[\w-]+" tabindex="-1"/gi)].length;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(counts.practice);
    const said = translator(locale)("pages:home.drawing.shown", {
      kind: translator(locale)("kinds:plural.practice"),
      shown: formatNumber(drawn, locale),
      total: formatNumber(counts.practice, locale),
    });
    expect(wide).toContain(said.replaceAll("\u00a0", " "));
  });
});

test("every knot is a link with its kind, its title, its city and its year as a name", async () => {
  const html = wideIn(drawingIn(await homeIn("en")));
  const names = [...html.matchAll(/tabindex="-1"[^>]*><title>([^<]*)<\/title>/gi)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(30);
  for (const name of names) expect(name).toMatch(/^(Practice|Network|Cluster|School): .+, .+/);
  expect(names.filter((name) => /, \d{4}$/.test(name)).length).toBeGreaterThan(names.length / 3);
});

test("a school stands where it joined its network or cluster", async () => {
  const { knots } = await directoryWeave("en");
  const schools = knots.filter(({ kind, partOf }) => kind === "school" && partOf);
  expect(schools.length).toBeGreaterThan(0);
  for (const { id, partOf, year } of schools) {
    const { fromEarliest, network, cluster } = await database().membership.findFirstOrThrow({
      where: { schoolId: id, until: null, OR: [{ networkId: partOf! }, { clusterId: partOf! }] },
      include: { network: true, cluster: true },
    });
    expect(year).toBe((fromEarliest ?? network?.foundedEarliest ?? cluster?.foundedEarliest)?.getUTCFullYear());
  }
});

test("on a phone the threads are headings with their cities", async () => {
  const html = drawingIn(await homeIn("en"));
  const list = html.slice(html.lastIndexOf('class="lg:hidden"'));
  const { ties, cities } = await directoryWeave("en");
  const tie = ties.find(({ card }) => card.slug === "harbour-lights-network")!;
  const [, heading = ""] = list.split('href="/en/networks/harbour-lights-network"');
  const own = heading.slice(0, heading.indexOf("<h3"));
  for (const city of cities.filter(({ id }) => tie.cityIds.includes(id)))
    expect(own).toContain(`/en/cities/${city.slug}`);
});

test("without an open offer or need the home page does not speak of them", async () => {
  await database().offer.updateMany({ data: { shownUntilLatest: new Date("2020-01-01") } });
  expect(await homeIn("en")).not.toContain('id="offers"');
});
