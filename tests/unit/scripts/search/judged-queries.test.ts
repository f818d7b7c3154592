import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locales";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import { demo } from "@/prisma/demo/index";
import { readJudgedQueries } from "@/scripts/search/judged-queries";
import { usefulGrade } from "@/scripts/search/metrics";

/** Path of a published demo record → the languages in which it can be read. */
const readable = new Map<string, Locale[]>(
  kindNames.flatMap((kind) =>
    demo[kind]
      .filter(({ publication = "published" }) => publication === "published")
      .map(({ slug, texts, unpublished = [] }) => {
        const languages = locales.filter((locale) => texts[locale] && !unpublished.includes(locale));
        return [`${kindNamed(kind).path}/${slug}`, languages] as const;
      }),
  ),
);

const queries = readJudgedQueries();
const shown = ({ locale, query }: { locale: string; query: string }) => `${locale} ${query}`;

describe("the judged queries", () => {
  test("name published records of the demo only", () => {
    const unknown = queries.flatMap(({ wanted }) => [...wanted.keys()].filter((path) => !readable.has(path)));
    expect(unknown).toEqual([]);
  });

  test("want something useful, unless they are nonsense, which wants nothing", () => {
    const wrong = queries.filter(({ type, wanted }) => {
      const best = Math.max(0, ...wanted.values());
      return type === "nonsense" ? best > 0 : best < usefulGrade;
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("are asked once in a language", () => {
    expect(queries.map(shown)).toHaveLength(new Set(queries.map(shown)).size);
  });

  test("across languages want only what cannot be read in the language of the query", () => {
    const wrong = queries
      .filter(({ type }) => type.startsWith("cross-"))
      .filter(({ locale, wanted }) =>
        [...wanted].some(([path, grade]) => grade >= usefulGrade && readable.get(path)?.includes(locale)),
      );
    expect(wrong.map(shown)).toEqual([]);
  });

  test.each(locales)("in %s are many of every difficulty", (locale) => {
    const own = queries.filter((query) => query.locale === locale);
    const count = (...types: string[]) => own.filter(({ type }) => types.includes(type)).length;
    expect(own.length).toBeGreaterThanOrEqual(55);
    expect(count("problem", "question")).toBeGreaterThanOrEqual(12);
    expect(count("cross-term")).toBeGreaterThanOrEqual(6);
    expect(count("cross-word")).toBeGreaterThanOrEqual(8);
    expect(count("code")).toBeGreaterThanOrEqual(4);
    expect(count("name")).toBeGreaterThanOrEqual(4);
    expect(count("nonsense")).toBeGreaterThanOrEqual(4);
  });
});
