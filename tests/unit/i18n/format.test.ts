import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formatEdtf } from "@/lib/edtf/format";
import {
  countryName,
  formatAge,
  formatAges,
  formatBytes,
  formatDay,
  formatInstant,
  formatList,
  formatNumber,
} from "@/lib/i18n/format";
import { knownTimeZone } from "@/lib/i18n/known-time-zone";
import { languageLabel, languageName, locales } from "@/lib/i18n/locales";
import { isTimeZone, timeZones } from "@/lib/i18n/time-zones";

const each = <T>(write: (locale: (typeof locales)[number]) => T) => locales.map(write);
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

it("writes numbers", () => {
  const written = ["1.234.567,5", "1.234.567,5", "1,234,567.5", "1 234 567,5", "1 234 567,5", "1 234 567,5"];
  expect(each((locale) => spaces(formatNumber(1234567.5, locale)))).toEqual(written);
});

it("writes sizes of files", () => {
  const english = [0, 1, 999, 340_000, 12_345_678, 1_500_000_000].map((bytes) => spaces(formatBytes(bytes, "en")));
  expect(english).toEqual(["0 kB", "1 kB", "1 kB", "340 kB", "12.3 MB", "1.5 GB"]);
  expect(spaces(formatBytes(12_345_678, "pt"))).toBe("12,3 MB");
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

it("writes times with the time zone that they are in", () => {
  expect(spaces(formatInstant("2019-04-24T22:30:00Z", "en", "Europe/Madrid"))).toBe("25 April 2019 at 00:30 CEST");
  expect(spaces(formatInstant("2019-04-24T22:30:00Z", "sv", "Europe/Lisbon"))).toBe("24 april 2019 kl. 23:30 WEST");
  expect(spaces(formatInstant("2019-01-24T22:30:00Z", "cs", "Europe/Prague"))).toBe("24. ledna 2019 v 23:30 SEČ");
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

it("offers time zones that Intl supports, and no offsets", () => {
  expect(timeZones.filter((zone) => !isTimeZone(zone))).toEqual([]);
  expect(timeZones).toEqual(expect.arrayContaining(["Europe/Madrid", "Europe/Prague", "Europe/Kyiv"]));
  expect(["", "Europe/Nowhere", "+02:00", "madrid"].filter(isTimeZone)).toEqual([]);
});

it("writes something for every stored value that Intl refuses", () => {
  for (const zone of ["Europe/Nowhere", "", "\u0000", "+99:99"]) {
    expect(formatInstant("2019-04-24T22:30:00Z", "en", zone)).toContain("2019");
    expect(isTimeZone(knownTimeZone(zone))).toBe(true);
  }
  const never = new Date(Number.NaN);
  for (const locale of locales) {
    expect(formatDay("soon", locale)).toBe("soon");
    expect(formatInstant("soon", locale, "Europe/Madrid")).toBe("soon");
    expect(formatAge(never, locale, never)).not.toBe("");
    expect(countryName("Ruritania", locale)).toBe("Ruritania");
    expect(languageName("a b", locale)).toBe("a b");
    expect(languageLabel("", locale)).toBe("");
    expect(formatEdtf("2019-99", locale)).toBe("2019-99");
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) expect(formatNumber(number, locale)).not.toBe("");
  }
});

it("is the only place that creates formatters, because they throw on invalid values", () => {
  const files = ["lib", "components", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const own = files.filter(
    (file) => /\.tsx?$/.test(file) && /new Intl\.(?!NumberFormat)\w/.test(readFileSync(file, "utf8")),
  );
  expect(own.sort()).toEqual(["lib/i18n/formats.ts", "lib/i18n/time-zones.ts"]);
});
