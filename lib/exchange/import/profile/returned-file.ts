import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TableChoices } from "@/lib/spreadsheets/model";
import type { Answers, DetectedFile } from "../model";

// Rows of a plan can be downloaded with a column of reasons before them, corrected, and sent back.

/** What that column is called. */
export const reasonColumn = (locale: Locale): string => translator(locale)("exchange:file.reason");

/** How a file is read: without our own column, whoever downloaded it in whatever language. */
export const readingChoices = ({ choices }: Answers): TableChoices => ({
  ...choices,
  leftOut: [...new Set(locales.map(reasonColumn))],
});

/** Some rows of an earlier file: what is not among them is not missing. */
export const isReturned = ({ table }: DetectedFile): boolean => table.leftOut !== undefined;
