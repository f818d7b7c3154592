import { expect, it } from "vitest";
import { countryName, formatAges, formatDay, formatInstant, formatList, formatNumber } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locales";

const each = <T>(write: (locale: (typeof locales)[number]) => T) => locales.map(write);
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

it("writes numbers", () => {
  const written = ["1.234.567,5", "1.234.567,5", "1,234,567.5", "1 234 567,5", "1 234 567,5", "1 234 567,5"];
  expect(each((locale) => spaces(formatNumber(1234567.5, locale)))).toEqual(written);
});

it("writes days, whatever the machine's time zone", () => {
  expect(each((locale) => formatDay("2019-11-01", locale))).toEqual([
    "1 de novembre del 2019",
    "1 de noviembre de 2019",
    "1 November 2019",
    "1 november 2019",
    "1. listopadu 2019",
    "1 de novembro de 2019",
  ]);
});

it("writes moments at a place", () => {
  expect(spaces(formatInstant("2019-04-24T22:30:00Z", "en", "Europe/Madrid"))).toBe("25 April 2019 at 00:30");
  expect(spaces(formatInstant("2019-04-24T22:30:00Z", "sv", "Europe/Lisbon"))).toBe("24 april 2019 kl. 23:30");
});

it("writes lists and countries", () => {
  expect(each((locale) => spaces(formatList(["a", "b", "c"], locale)))).toEqual([
    "a, b i c",
    "a, b y c",
    "a, b and c",
    "a, b och c",
    "a, b a c",
    "a, b e c",
  ]);
  expect(each((locale) => countryName("CZ", locale))).toEqual([
    "Txèquia",
    "Chequia",
    "Czechia",
    "Tjeckien",
    "Česko",
    "Chéquia",
  ]);
  expect(countryName("nowhere", "en")).toBe("nowhere");
});

it("writes ages", () => {
  expect(formatAges(12, 16, "pt")).toBe("12–16");
  expect(formatAges(0, 3, "ca")).toBe("0–3");
  expect(formatAges(5, 5, "ca")).toBe("5");
  expect(formatAges(12, null, "cs")).toBe("od 12");
  expect(formatAges(null, 6, "en")).toBe("up to 6");
  expect(formatAges(null, null, "en")).toBe("");
});
