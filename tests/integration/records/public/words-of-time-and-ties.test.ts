import { afterAll, expect, test } from "vitest";
import { GET as cities } from "@/app/[locale]/(public)/cities/[slug]/route";
import { GET as clusters } from "@/app/[locale]/(public)/clusters/[slug]/route";
import { GET as guides } from "@/app/[locale]/(public)/guides/[slug]/route";
import { GET as meetings } from "@/app/[locale]/(public)/meetings/[slug]/route";
import { GET as networks } from "@/app/[locale]/(public)/networks/[slug]/route";
import { GET as organisations } from "@/app/[locale]/(public)/organisations/[slug]/route";
import { GET as practices } from "@/app/[locale]/(public)/practices/[slug]/route";
import { GET as schools } from "@/app/[locale]/(public)/schools/[slug]/route";
import { closeDatabase, database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { wordsOf } from "@/lib/text/html";
import { idOf, saveChanged } from "@/tests/support/saved";

// Every public record of the demo in six languages: time and direction of what its page says.

afterAll(closeDatabase);

const pages = {
  city: cities,
  cluster: clusters,
  guide: guides,
  meeting: meetings,
  network: networks,
  organisation: organisations,
  practice: practices,
  school: schools,
};

async function draw(kind: KindName, slug: string, locale: Locale): Promise<string> {
  const answer = await pages[kind](new Request(`http://localhost/${locale}`), {
    params: Promise.resolve({ locale, slug }),
  });
  expect(answer.status, `${locale} ${slug}`).toBe(200);
  return answer.text();
}

const mainOf = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));

/** The lists under the drawing: each neighbour with the words that say what it is. */
function neighboursIn(html: string): { path: string; words: string }[] {
  const start = html.indexOf('id="knot"');
  if (start < 0) return [];
  const list = html.slice(
    html.indexOf("<ul", html.indexOf("<figcaption", start)),
    html.indexOf("</figcaption>", start),
  );
  return list.split("<li").flatMap((item) => {
    const path = /href="\/\w\w(\/[\w-]+\/[\w-]+)"/.exec(item)?.[1];
    const words = /text-quiet"> – ([^<]*)</.exec(item)?.[1];
    return path && words ? [{ path, words }] : [];
  });
}

const nextYear = new Date().getFullYear() + 1;
/** "Since" and a year that has not come. Czech says "od" of both, as other languages say "from". */
const sinceLater = new RegExp(
  `(?:\\bsince|\\bsedan|\\bdesde|\\bdes d(?:e|el)?)\\b[^.:;]{0,30}\\b(?:${nextYear}|20[3-9]\\d)\\b`,
  "i",
);
/** What meetings that are to come have not had yet. */
const pastInHeadings = /(?<!\bis )\b(?:presented|seen|visited|received|hosted|attended|shown)\b/i;

const dashes = /<(?:td|dd|p|span)\b[^>]*>\s*[–-]\s*<\/(?:td|dd|p|span)>/;

function faultsOf(kind: KindName, locale: Locale, html: string, isToCome: boolean): string[] {
  const main = mainOf(html);
  const text = wordsOf(main);
  const faults: string[] = [];
  const since = sinceLater.exec(text);
  if (since) faults.push(since[0]);
  if (dashes.test(main)) faults.push("a column or fact that says –");
  const t = translator(locale);
  const places = neighboursIn(html);
  for (const { path, words } of places) {
    const is = (group: string) => path.startsWith(`/${group}/`);
    if (kind === "city" && words === t("records:knot.member")) faults.push(`${path}: ${words}`);
    if (kind === "school" && (is("networks") || is("clusters")) && words === t("records:knot.member"))
      faults.push(`the ${path} is no member of the school`);
    if (is("organisations") && /^(suport|apoyo|stöd|podpora|apoio)$/.test(words))
      faults.push(`${path} does more than ${words}`);
  }
  if (kind === "meeting" && locale === "en" && isToCome)
    for (const [, heading = ""] of main.matchAll(/<(?:h2|h3|dt)[^>]*>(.*?)<\/(?:h2|h3|dt)>/gs))
      if (pastInHeadings.test(wordsOf(heading))) faults.push(`${wordsOf(heading)} of what is to come`);
  return faults;
}

test.each(locales)(
  "no page in %s speaks of the wrong time or turns a tie round",
  async (locale) => {
    const entries = await database().searchEntry.findMany({
      where: { language: locale },
      select: { kind: true, slug: true, earliest: true },
      orderBy: [{ kind: "asc" }, { slug: "asc" }],
    });
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(kindNames.length);
    const found: string[] = [];
    for (const { kind, slug, earliest } of entries) {
      const isToCome = earliest !== null && earliest > new Date();
      const html = await draw(kind, slug, locale);
      for (const fault of faultsOf(kind, locale, html, isToCome)) found.push(`${kind} ${slug}: ${fault}`);
    }
    expect(found).toEqual([]);
  },
  600_000,
);

test("what begins later is announced, in its own words", async () => {
  await saveChanged("practice", await idOf("practice", "most-do-sestky"), ({ fields }) => {
    fields.start = `${nextYear}-01~`;
    delete fields.end;
  });
  expect(wordsOf(mainOf(await draw("practice", "most-do-sestky", "en")))).toContain(`from about January ${nextYear}`);
  for (const locale of locales)
    expect(sinceLater.exec(wordsOf(mainOf(await draw("practice", "most-do-sestky", locale))))).toBeNull();
});

test("a city is not said to be responsible for itself, and shows its own time", async () => {
  const label = (locale: Locale) => translator(locale)("records:responsible");
  for (const locale of locales) {
    expect(wordsOf(mainOf(await draw("city", "barcelona", locale)))).not.toContain(label(locale));
    const zone = async (slug: string) =>
      /([^<>]*) \(Europe\/\w+\)/.exec(mainOf(await draw("city", slug, locale)))?.[1]?.trim();
    expect(new Set([await zone("lisbon"), await zone("barcelona"), await zone("helsinki")]).size).toBe(3);
  }
});

test("values are in the page's language where they were given in it", async () => {
  await saveChanged("meeting", await idOf("meeting", "braga-2025"), ({ parts }) => {
    const [fact] = parts.facts ?? [];
    Object.assign(fact!.translations.pt!, { unitInWords: "casos", sourceName: "Relatório do encontro" });
    Object.assign(fact!.translations.en!, { unitInWords: "cases" });
  });
  const figures = async (locale: Locale) => {
    const html = await draw("meeting", "braga-2025", locale);
    return wordsOf(html.slice(html.indexOf('id="figures"'))).slice(0, 400);
  };
  expect(await figures("pt")).toMatch(/7 casos/);
  expect(await figures("pt")).toContain("Relatório do encontro");
  expect(await figures("en")).toMatch(/7 cases/);
  expect(wordsOf(mainOf(await draw("school", "escola-basica-patio-das-laranjas", "pt")))).not.toContain(
    "Demo register",
  );
});
