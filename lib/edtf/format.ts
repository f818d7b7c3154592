import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { remember } from "../text/remember";
import { formatDate } from "./format-date";
import { formatInterval, formatOneOf, writeOneSided } from "./format-interval";
import { parseEdtf } from "./parse";

/**
 * An imprecise date in the reader's language, usable alone or after a colon. Text that is not EDTF is returned
 * unchanged.
 */
export const formatEdtf = remember((text: string, locale: Locale): string => {
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
});

/** The beginning of what goes on from a date that is still to come: "from spring 2027", where the past has "since". */
export function formatComing(text: string, locale: Locale): string {
  const edtf = parseEdtf(text);
  return edtf?.kind === "date" ? writeOneSided("from", edtf, locale, translator(locale)) : formatEdtf(text, locale);
}
