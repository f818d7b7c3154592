import { formatEdtf } from "@/lib/edtf/format";
import type { Locale } from "@/lib/i18n/locales";

/** The question about a date with two readings: the variables of `error.ambiguousDate`. */
export function ambiguousDate(typed: string, [first, season]: [string, string], locale: Locale) {
  return { typed: typed.trim(), first, second: formatEdtf(season, locale) };
}
