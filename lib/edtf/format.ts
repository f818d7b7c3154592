import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { formatDate } from "./format-date";
import { formatInterval, formatOneOf } from "./format-interval";
import { parseEdtf } from "./parse";

/**
 * An imprecise date in the reader's language, usable alone or after a colon. Text that is not EDTF is returned
 * unchanged.
 */
export function formatEdtf(text: string, locale: Locale): string {
  const edtf = parseEdtf(text);
  if (!edtf) return text;
  const t = translator(locale);
  switch (edtf.kind) {
    case "date":
      return formatDate(edtf, locale, t);
    case "interval":
      return formatInterval(edtf, locale, t);
    case "oneOf":
      return formatOneOf(edtf, locale, t);
  }
}
