import { afterAll, expect, test } from "vitest";
import { GET as cities } from "@/app/[locale]/(public)/cities/[slug]/route";
import { GET as meetings } from "@/app/[locale]/(public)/meetings/[slug]/route";
import { GET as practices } from "@/app/[locale]/(public)/practices/[slug]/route";
import { GET as schools } from "@/app/[locale]/(public)/schools/[slug]/route";
import { closeDatabase } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { wordsOf } from "@/lib/text/html";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";
import { mainOf, nextYear, sinceLater } from "@/tests/support/times-and-ties";

// Time and direction of what a record's page says. That of every record of the demo is read in e2e/every-page.

afterAll(closeDatabase);

const pages = {
  city: cities,
  meeting: meetings,
  practice: practices,
  school: schools,
};

async function draw(kind: keyof typeof pages, slug: string, locale: Locale): Promise<string> {
  const answer = await pages[kind](new Request(`http://localhost/${locale}`), {
    params: Promise.resolve({ locale, slug }),
  });
  expect(answer.status, `${locale} ${slug}`).toBe(200);
  return answer.text();
}

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
