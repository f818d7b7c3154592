import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import type { EdtfDate } from "./date-model";
import { writeDay, writeMonth } from "./day-words";

function writeDecade(date: EdtfDate, t: Translate): string {
  const years = { first: date.year, last: date.year + 9 };
  // "The 2000s" could mean ten or a hundred years, so this decade is written as years.
  return date.year % 100 === 0 ? `${years.first}–${years.last}` : t("dates:decade", years);
}

/** Winter spans two years and names both. */
function seasonYear(date: EdtfDate): string {
  return date.part === 4 ? `${date.year}–${date.year + 1}` : String(date.year);
}

function writeUnqualified(date: EdtfDate, locale: Locale, t: Translate): string {
  const part = date.part as 1 | 2 | 3 | 4;
  switch (date.precision) {
    case "day":
      return writeDay(date, locale);
    case "month":
      return writeMonth(date, locale);
    case "year":
      return String(date.year);
    case "season":
      return t(`dates:season.${part}`, { year: seasonYear(date) });
    case "quarter":
      return t(`dates:quarter.${part}`, { year: date.year });
    case "semester":
      return t(`dates:semester.${part as 1 | 2}`, { year: date.year });
    case "decade":
      return writeDecade(date, t);
    // 20XX is 2000–2099, which no language's "21st century" is exactly.
    case "century":
      return `${date.year}–${date.year + 99}`;
  }
}

function writeAbout(words: string, date: EdtfDate, t: Translate): string {
  return t(date.precision === "year" ? "dates:about.year" : "dates:about.other", { date: words });
}

/** A single date in words, including its qualifier. */
export function formatDate(date: EdtfDate, locale: Locale, t: Translate): string {
  const words = writeUnqualified(date, locale, t);
  if (date.qualifier === "") return words;
  if (date.qualifier === "~") return writeAbout(words, date, t);
  return t("dates:possibly", { date: date.qualifier === "%" ? writeAbout(words, date, t) : words });
}
