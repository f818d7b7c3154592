import { remember } from "../text/remember";
import { dateFormat, listFormat, numberFormat, regionNames, relativeFormat } from "./formats";
import { intlTag, type Locale } from "./locales";
import { translator } from "./server";

const writeNumber = remember((value: number, locale: Locale) => numberFormat(intlTag(locale)).format(value));

export function formatNumber(value: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  return options ? numberFormat(intlTag(locale), options).format(value) : writeNumber(value, locale);
}

const byteUnits = [
  ["gigabyte", 1e9],
  ["megabyte", 1e6],
  ["kilobyte", 1e3],
] as const;

/** "1.5 GB", "12.3 MB", "340 kB"; what is less than a kilobyte, but not nothing, is one. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [unit, size] = byteUnits.find(([, least]) => bytes >= least) ?? byteUnits[2];
  const maximumFractionDigits = unit === "kilobyte" ? 0 : 1;
  return formatNumber(Math.max(bytes > 0 ? 1 : 0, bytes / size), locale, {
    style: "unit",
    unit,
    maximumFractionDigits,
  });
}

/** Intl throws for invalid dates, so the stored text is returned. */
function writeDate(date: Date, stored: unknown, format: Intl.DateTimeFormat): string {
  return Number.isNaN(date.getTime()) ? String(stored) : format.format(date);
}

/** An ISO day ("2019-04-24") as a long date. For imprecise dates use `formatEdtf`. */
export const formatDay = remember((day: string, locale: Locale): string => {
  const format = dateFormat(intlTag(locale), { dateStyle: "long", timeZone: "UTC" });
  return writeDate(new Date(`${day}T00:00:00Z`), day, format);
});

/** An ISO day with its weekday, as a heading: "Wednesday 24 April 2019". */
export function formatWeekday(day: string, locale: Locale): string {
  const weekday = writeDate(
    new Date(`${day}T00:00:00Z`),
    day,
    dateFormat(intlTag(locale), { weekday: "long", timeZone: "UTC" }),
  );
  const words = translator(locale)("dates:weekdayAndDay", { weekday, day: formatDay(day, locale) });
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

/** An instant as date and time in a time zone ("Europe/Madrid"), which is said: "30 July 2026 at 14:00 CEST". */
export function formatInstant(instant: Date | string, locale: Locale, timeZone: string): string {
  const date = new Date(instant);
  const format = dateFormat(intlTag(locale), { dateStyle: "long", timeStyle: "short", timeZone });
  const written = writeDate(date, instant, format);
  if (Number.isNaN(date.getTime())) return written;
  const parts = dateFormat(intlTag(locale), { timeZone, timeZoneName: "short" }).formatToParts(date);
  return `${written} ${parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone}`;
}

const steps = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** "3 days ago", in the largest unit with a value of at least 1. */
export function formatAge(instant: Date, locale: Locale, now: Date): string {
  const seconds = Math.max(0, (now.getTime() - instant.getTime()) / 1000) || 0;
  const [unit, length] = steps.find(([, minimum]) => seconds >= minimum) ?? ["second", 1];
  return relativeFormat(intlTag(locale)).format(-Math.floor(seconds / length), unit);
}

/** "a, b and c" */
export function formatList(items: readonly string[], locale: Locale): string {
  return items.length === 1 ? items[0]! : listFormat(intlTag(locale)).format(items);
}

/** Name of a country by ISO 3166-1 alpha-2 code; invalid codes are returned unchanged. */
export const countryName = remember((code: string, locale: Locale): string => {
  try {
    return regionNames(intlTag(locale)).of(code) ?? code;
  } catch {
    return code;
  }
});

/** "12–16", "12", "from 12", "up to 6"; "" when both are null. Always with an en dash, unlike Intl's ranges. */
export function formatAges(from: number | null, to: number | null, locale: Locale): string {
  if (from !== null && to !== null) return from === to ? String(from) : `${from}–${to}`;
  if (from !== null) return translator(locale)("common:ages.from", { age: from });
  return to === null ? "" : translator(locale)("common:ages.upTo", { age: to });
}

/** A label inside a phrase or after a comma: "Funding" → "funding". Abbreviations stay: "ISCED 1", "EU". */
export function smallFirst(text: string, locale: Locale): string {
  const [first = "", second = ""] = text;
  const isAbbreviation = second !== "" && second === second.toLocaleUpperCase(locale) && /\p{L}|\d/u.test(second);
  return isAbbreviation ? text : first.toLocaleLowerCase(locale) + text.slice(first.length);
}
