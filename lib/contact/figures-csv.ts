import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { writeCsv } from "@/lib/text/csv";
import type { RecordFigures } from "./statistics";

const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

/** CSV with headings and names in the reader's language, and decimal commas except in English. */
export function figuresAsCsv(lines: readonly RecordFigures[], locale: Locale): string {
  const t = translator(locale);
  const columns = ["month", "kind", "record", "city", "messages", "answered", "share", "medianHours"] as const;
  const rows = lines.map(({ month, kind, title, city, messages, answered, medianHours }) => [
    month,
    t(`kinds:kind.${kind}`),
    title,
    city ?? "",
    messages,
    answered,
    rounded(1 - answered / messages, 3),
    medianHours === null ? "" : rounded(medianHours, 1),
  ]);
  return writeCsv([columns.map((column) => t(`inbox:figures.${column}`)), ...rows], locale !== "en");
}
