import { isoDay, lastDayOfMonth, monthsSpan } from "./calendar-day.ts";
import type { EdtfDate, Qualifier } from "./date-model";

type Unqualified = Omit<EdtfDate, "kind" | "qualifier">;

function yearsSpan(precision: "century" | "decade" | "year", year: number, length: number): Unqualified {
  return { precision, year, earliest: isoDay(year, 1, 1), latest: isoDay(year + length - 1, 12, 31) };
}

function monthOf(year: number, month: number): Unqualified {
  return { precision: "month", year, month, ...monthsSpan(year, month, 1) };
}

function dayOf(year: number, month: number, day: number): Unqualified | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  const iso = isoDay(year, month, day);
  return { precision: "day", year, month, day, earliest: iso, latest: iso };
}

/** The two digits after the year: a month, or the ISO 8601-2 code of a season, quarter or semester. */
function partOf(year: number, code: number): Unqualified | null {
  if (code >= 1 && code <= 12) return monthOf(year, code);
  // Northern seasons; winter begins in December of its year.
  if (code >= 21 && code <= 24) return portionOf("season", year, code - 20, 3, 3);
  if (code >= 33 && code <= 36) return portionOf("quarter", year, code - 32, 1, 3);
  if (code >= 40 && code <= 41) return portionOf("semester", year, code - 39, 1, 6);
  return null;
}

function portionOf(
  precision: "season" | "quarter" | "semester",
  year: number,
  part: number,
  firstMonth: number,
  length: number,
): Unqualified {
  return { precision, year, part, ...monthsSpan(year, firstMonth + (part - 1) * length, length) };
}

function parseUnqualified(text: string): Unqualified | null {
  const coarse = /^([12]\d)(\dX|XX)$/.exec(text);
  if (coarse?.[2] === "XX") return yearsSpan("century", Number(`${coarse[1]}00`), 100);
  if (coarse) return yearsSpan("decade", Number(`${coarse[1]}${coarse[2]?.[0]}0`), 10);

  const fine = /^([12]\d{3})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(text);
  if (!fine) return null;
  const [year, month, day] = [Number(fine[1]), fine[2], fine[3]];
  if (month === undefined) return yearsSpan("year", year, 1);
  if (month === "XX") return day === undefined || day === "XX" ? yearsSpan("year", year, 1) : null;
  if (day === undefined) return partOf(year, Number(month));
  if (day === "XX") return Number(month) >= 1 && Number(month) <= 12 ? monthOf(year, Number(month)) : null;
  return dayOf(year, Number(month), Number(day));
}

/** Parses a date without slash or brackets. */
export function parseDate(text: string): EdtfDate | null {
  const [, body = "", qualifier = ""] = /^(.*?)([~?%]?)$/.exec(text) ?? [];
  const date = parseUnqualified(body);
  return date && { kind: "date", qualifier: qualifier as Qualifier, ...date };
}
