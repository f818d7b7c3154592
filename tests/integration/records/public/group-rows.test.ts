import { afterAll, describe, expect, test } from "vitest";
import { GET as cityPage } from "@/app/[locale]/(public)/cities/[slug]/route";
import { GET as clustersPage } from "@/app/[locale]/(public)/clusters/route";
import { GET as networksPage } from "@/app/[locale]/(public)/networks/route";
import { GET as searchPage } from "@/app/[locale]/(public)/search/route";
import { sizeOf, stagesInWords } from "@/components/records/row-of-card";
import { closeDatabase, database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { publishedCards } from "@/lib/records/search/lists";

afterAll(closeDatabase);

const page = (path: string) => new Request(`http://localhost${path}`);
const params = <P extends object>(locale: Locale, more: P) => ({ params: Promise.resolve({ locale, ...more }) });

/** What a page says of a record: from the link to it to the next record of a list. */
async function rowOn(answer: Promise<Response>, card: Card, end: RegExp): Promise<string> {
  const response = await answer;
  expect(response.status).toBe(200);
  const html = (await response.text()).replaceAll("\u00a0", " ");
  const start = html.search(new RegExp(`href="/[a-z]{2}/${card.kind}s/${card.slug}"`));
  expect(start).toBeGreaterThan(0);
  const rest = html.slice(start);
  return rest.slice(0, rest.search(end));
}

const cardOf = async (kind: "network" | "cluster", slug: string, locale: Locale) =>
  (await publishedCards(kind, locale)).find((card) => card.slug === slug)!;

describe.each(["cs", "ca"] as const)("in %s a network says its size, its levels and its cities", (locale) => {
  const network = () => cardOf("network", "harbour-lights-network", locale);
  const cluster = () => cardOf("cluster", "agrupacio-escolar-els-tres-tramvies", locale);
  const expectAll = (row: string, card: Card) => {
    expect(row).toContain(sizeOf(card, locale)!.replaceAll("\u00a0", " "));
    expect(row).toContain(stagesInWords(card, locale)!.replaceAll("\u00a0", " "));
  };

  test("in the list, as a table too", async () => {
    const [net, clu] = [await network(), await cluster()];
    const lists = [
      [networksPage, "networks", net],
      [clustersPage, "clusters", clu],
    ] as const;
    for (const [get, path, card] of lists) {
      expectAll(await rowOn(get(page(`/${locale}/${path}`), params(locale, {})), card, /<\/article>/), card);
      expectAll(await rowOn(get(page(`/${locale}/${path}?view=table`), params(locale, {})), card, /<\/tr>/), card);
    }
  });

  test("in the search and on the page of a city", async () => {
    const [net, clu] = [await network(), await cluster()];
    const found = searchPage(page(`/${locale}/search?q=Harbour+Lights&kind=network`), params(locale, {}));
    expectAll(await rowOn(found, net, /<\/article>/), net);
    const city = (slug: string) => cityPage(page(`/${locale}/cities/${slug}`), params(locale, { slug }));
    for (const card of [net, clu]) {
      const html = (await (await city("barcelona")).text()).replaceAll("\u00a0", " ");
      const section = html.slice(html.indexOf(`<section id="${card.kind}s"`));
      expectAll(section.slice(section.indexOf(`/${card.kind}s/${card.slug}"`)).split("</article>")[0]!, card);
    }
  });
});

test("the size is the number of today's public schools, with the month of the last save", async () => {
  const card = await cardOf("network", "harbour-lights-network", "en");
  const schools = await database().membership.findMany({
    where: { networkId: card.id, until: null, school: { record: { publication: "published" } } },
    distinct: ["schoolId"],
  });
  expect(card.fields.members).toBe(schools.length);
  const { updatedAt } = await database().record.findUniqueOrThrow({ where: { id: card.id } });
  const month = updatedAt.toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  expect(sizeOf(card, "en")).toBe(`${schools.length} schools (${month})`);
  expect(card.places.length).toBeGreaterThan(1);
});

test("a network without public schools says no size", async () => {
  const card = await cardOf("network", "xarxes-pel-canvi", "en");
  expect(sizeOf(card, "en")).toBeUndefined();
});
