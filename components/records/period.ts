import { formatComing, formatEdtf } from "@/lib/edtf/format";
import { isToCome } from "@/lib/edtf/to-come";
import type { Locale } from "@/lib/i18n/locales";

/** Whether something ends with its last date, goes on without one, or goes on but has not begun yet. */
export type Course = "ends" | "goesOn" | "toCome";

export const courseOf = (start: string | undefined, goesOn: boolean, now: Date): Course =>
  goesOn ? (isToCome(start, now) ? "toCome" : "goesOn") : "ends";

/** What has no end: "since 2014", or "from 2027" where that is still to come. Other intervals say it themselves. */
function formatOpen(start: string, locale: Locale, course: Course): string {
  if (course === "ends" || /[/[]/.test(start)) return formatEdtf(start, locale);
  return course === "toCome" ? formatComing(start, locale) : formatEdtf(`${start}/..`, locale);
}

/**
 * An imprecise start and end as one phrase: "2022–2025", "24–26 April 2019", "since 2014", or "until 2019" for what
 * went on. Two intervals or unknown dates are joined by a dash.
 */
export function formatPeriod(
  start: string | undefined,
  end: string | undefined,
  locale: Locale,
  course: Course = "ends",
): string | undefined {
  if (start && end) return start === end ? formatEdtf(start, locale) : formatBoth(start, end, locale);
  if (end) return formatEdtf(course === "ends" ? end : `../${end}`, locale);
  return start ? formatOpen(start, locale, course) : undefined;
}

function formatBoth(start: string, end: string, locale: Locale): string {
  const isPlain = (text: string) => !/[/[]/.test(text);
  return isPlain(start) && isPlain(end)
    ? formatEdtf(`${start}/${end}`, locale)
    : `${formatEdtf(start, locale)} – ${formatEdtf(end, locale)}`;
}
