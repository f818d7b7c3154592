import { formatEdtf } from "@/lib/edtf/format";
import type { Locale } from "@/lib/i18n/locales";

/**
 * An imprecise start and end as one phrase: "2022–2025", "24–26 April 2019", "since 2014" (`ongoing`: without an end it
 * continues; an end alone reads "until 2019"). Two intervals or unknown dates are joined by a dash.
 */
export function formatPeriod(
  start: string | undefined,
  end: string | undefined,
  locale: Locale,
  ongoing = false,
): string | undefined {
  if (!start && !end) return undefined;
  if (start && end) return start === end ? formatEdtf(start, locale) : formatBoth(start, end, locale);
  if (end) return formatEdtf(ongoing ? `../${end}` : end, locale);
  return formatEdtf(ongoing && !/[/[]/.test(start!) ? `${start}/..` : start!, locale);
}

function formatBoth(start: string, end: string, locale: Locale): string {
  const isPlain = (text: string) => !/[/[]/.test(text);
  return isPlain(start) && isPlain(end)
    ? formatEdtf(`${start}/${end}`, locale)
    : `${formatEdtf(start, locale)} – ${formatEdtf(end, locale)}`;
}
