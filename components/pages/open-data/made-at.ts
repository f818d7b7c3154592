import { dateFormat } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";

/** "30 November 2026" */
export const formatDay = (at: Date, locale: Locale): string =>
  dateFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(at);
