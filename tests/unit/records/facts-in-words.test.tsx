import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { cityFacts } from "@/components/records/city/facts";
import { courseOf, formatPeriod } from "@/components/records/period";
import { formatPosition } from "@/components/records/position";
import { QuotationsSection } from "@/components/records/quotations-section";
import { smallFirst } from "@/lib/i18n/format";
import { type Locale, languageName, locales } from "@/lib/i18n/locales";

test("a position has no minus and no doubled letters, in any hemisphere", () => {
  expect(formatPosition({ lat: 38.7021, lon: -9.1911 }, "en", 2)).toBe("38.7° N, 9.19° W");
  expect(formatPosition({ lat: -38.7021, lon: 9.1911 }, "cs", 2)).not.toContain("-");
});

test("a period is over only after its end", () => {
  expect(formatPeriod(undefined, "2021", "en")).toBe("2021");
  expect(formatPeriod(undefined, "2021", "en", "goesOn")).toBe("until 2021");
});

test("what is still to come begins from its date, and not since it", () => {
  const now = new Date("2026-11-30");
  const words = (start: string, locale: Locale) => formatPeriod(start, undefined, locale, courseOf(start, true, now));
  expect(words("2026-11", "en")).toBe("since November 2026");
  expect(words("2027-01~", "en")).toBe("from about January 2027");
  expect(locales.map((locale) => words("2027-01", locale))).toEqual([
    "a partir de gener del 2027",
    "a partir de enero de 2027",
    "from January 2027",
    "från och med januari 2027",
    "od ledna 2027",
    "a partir de janeiro de 2027",
  ]);
});

test("an office after a name is in small letters, an abbreviation is not", () => {
  expect(smallFirst("Head of schools", "en")).toBe("head of schools");
  expect(smallFirst("Ředitelka", "cs")).toBe("ředitelka");
  expect(smallFirst("IT coordinator", "en")).toBe("IT coordinator");
  expect(smallFirst("Ö", "sv")).toBe("ö");
});

test.each(locales)("the time zone of a city is that of today in %s", (locale) => {
  const zone = (timeZone: string) => {
    const view = { fields: { timeZone } } as Parameters<typeof cityFacts>[0];
    return String(cityFacts(view, locale, new Date("2026-11-30")).find(({ value }) => value)?.value);
  };
  const [lisbon, prague, helsinki] = ["Lisbon", "Prague", "Helsinki"].map((city) => zone(`Europe/${city}`));
  expect(new Set([lisbon, prague, helsinki].map((words) => words?.split(" (")[0])).size).toBe(3);
});

test("Spanish is called castellà in Catalan, and by its usual name elsewhere", () => {
  expect(languageName("es", "ca")).toBe("castellà");
  expect(languageName("es", "en")).toBe("Spanish");
});

test("the language of a quotation is named once", () => {
  const words = (text: string) => ({ text, language: "ca" as const, isFallback: true });
  const quotation = { id: "1", fields: {}, texts: { text: words("Sí"), speaker: words("directora") } };
  const markup = renderToStaticMarkup(
    // The section needs no more of a quotation than this.
    <QuotationsSection quotations={[quotation] as never} locale="en" />,
  );
  expect(markup.match(/in Catalan/g)).toHaveLength(1);
  expect(markup).toContain('<span lang="ca">directora</span>');
});
