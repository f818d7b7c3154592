import { dateFormat } from "@/lib/i18n/formats";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import type { EdtfDate } from "./date-model";

const asUtc = (date: EdtfDate) => new Date(`${date.earliest}T00:00:00Z`);

function write(date: EdtfDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(intlTag(locale), { ...options, timeZone: "UTC" }).format(asUtc(date));
}

/** "24 April 2019" */
export function writeDay(date: EdtfDate, locale: Locale): string {
  return write(date, locale, { day: "numeric", month: "long", year: "numeric" });
}

/** "24 April" */
function writeDayAndMonth(date: EdtfDate, locale: Locale): string {
  return write(date, locale, { day: "numeric", month: "long" });
}

/** "April 2019", "duben 2019" */
export function writeMonth(date: EdtfDate, locale: Locale): string {
  return write(date, locale, { month: "long", year: "numeric" });
}

/**
 * The month as it follows "half of": "d’abril del 2019", "dubna 2019". Taken from a full date, because Intl has no such
 * form.
 */
export function writeOfMonth(date: EdtfDate, locale: Locale): string {
  const first = { ...date, earliest: `${date.earliest.slice(0, 8)}01` };
  return writeDay(first, locale).replace(/^1\S*\s+/, "");
}

/** "24–26 April 2019", "24 April – 2 May 2019". Not from Intl, whose Czech ranges use only numerals. */
export function writeDays(from: EdtfDate, to: EdtfDate, locale: Locale, dash: string): string {
  const end = writeDay(to, locale);
  if (from.earliest === to.earliest) return end;
  if (from.year !== to.year) return `${writeDay(from, locale)}${dash}${end}`;
  if (from.month !== to.month) return `${writeDayAndMonth(from, locale)}${dash}${end}`;
  return `${end.replace(/^\d+/, String(from.day)).replace(/^(\d+\.?).*$/, "$1")}–${end}`;
}

/** "April–August 2019", "September 2018 – August 2019" */
export function writeMonths(from: EdtfDate, to: EdtfDate, locale: Locale, dash: string): string {
  const end = writeMonth(to, locale);
  if (from.earliest === to.earliest) return end;
  return from.year === to.year
    ? `${write(from, locale, { month: "long" })}–${end}`
    : `${writeMonth(from, locale)}${dash}${end}`;
}
