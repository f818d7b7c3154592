import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import { lastDayOfMonth } from "./calendar-day";
import type { EdtfDate, EdtfInterval, EdtfOneOf } from "./date-model";
import { writeDays, writeMonth, writeMonths, writeOfMonth } from "./day-words";
import { formatDate } from "./format-date";

export type Side = "since" | "from" | "until";

/** In most languages a single start or end needs another form of the date: "od dubna 2014", "des d’abril". */
export function writeOneSided(side: Side, date: EdtfDate, locale: Locale, t: Translate): string {
  const values = { date: formatDate(date, locale, t), ofMonth: "" };
  if (date.qualifier !== "") return t(`dates:${side}.other`, values);
  if (date.precision === "month") return t(`dates:${side}.month`, { ...values, ofMonth: writeOfMonth(date, locale) });
  if (date.precision === "day" || date.precision === "year") return t(`dates:${side}.${date.precision}`, values);
  return t(`dates:${side}.other`, values);
}

function writeRange(from: EdtfDate, to: EdtfDate, locale: Locale, t: Translate): string {
  const dash = t("dates:dash");
  const plain = from.qualifier === "" && to.qualifier === "" && from.precision === to.precision;
  if (plain && from.precision === "day") return writeDays(from, to, locale, dash);
  if (plain && from.precision === "month") return writeMonths(from, to, locale, dash);
  const [first, last] = [formatDate(from, locale, t), formatDate(to, locale, t)];
  if (first === last) return first;
  return plain && from.precision === "year" ? `${first}–${last}` : `${first} – ${last}`;
}

/** An interval in words, also with open or unknown ends. */
export function formatInterval({ from, to }: EdtfInterval, locale: Locale, t: Translate): string {
  if (typeof from === "object" && typeof to === "object") return writeRange(from, to, locale, t);
  if (typeof from === "object") {
    if (to === "open") return writeOneSided("since", from, locale, t);
    return t("dates:endUnknown", { date: formatDate(from, locale, t) });
  }
  const end = to as EdtfDate;
  if (from === "open") return writeOneSided("until", end, locale, t);
  return t("dates:startUnknown", { date: formatDate(end, locale, t) });
}

type PortionOfMonth = "whole" | "1/2" | "2/2" | "1/3" | "2/3" | "3/3";

/** First and last day of each portion; "end" is the last day of the month. */
const portions: Record<string, PortionOfMonth> = {
  "1-end": "whole",
  ...{ "1-14": "1/2", "1-15": "1/2", "15-end": "2/2", "16-end": "2/2" },
  ...{ "1-10": "1/3", "11-20": "2/3", "21-end": "3/3" },
};

/** The half or third of a month between two exact days; null when they are none. */
function portionOfMonth(from: EdtfDate, to: EdtfDate): PortionOfMonth | null {
  const isExact = from.precision === "day" && to.precision === "day" && from.qualifier + to.qualifier === "";
  if (!isExact || from.earliest.slice(0, 7) !== to.earliest.slice(0, 7)) return null;
  const isEnd = to.day === lastDayOfMonth(to.year, to.month ?? 1);
  return portions[`${from.day}-${isEnd ? "end" : to.day}`] ?? null;
}

/** One unknown day between two: as half or third of a month where possible. */
export function formatOneOf({ from, to }: EdtfOneOf, locale: Locale, t: Translate): string {
  const portion = portionOfMonth(from, to);
  const month = writeMonth(from, locale);
  if (portion === "whole") return month;
  const values = { month, ofMonth: writeOfMonth(from, locale) };
  if (portion === "1/2") return t("dates:monthHalf.1", values);
  if (portion === "2/2") return t("dates:monthHalf.2", values);
  if (portion) return t(`dates:monthThird.${portion[0] as "1" | "2" | "3"}`, values);
  const range = writeRange(from, to, locale, t);
  return from.earliest === to.latest ? range : t("dates:oneOf", { range });
}
