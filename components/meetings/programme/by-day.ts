import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type DayOf<S> = { day: string | null; heading: string; sessions: S[] };

/** Sessions by day in their order; those without a day come last. */
export function sessionsByDay<S extends { day: string | null }>(sessions: S[], locale: Locale): DayOf<S>[] {
  const none = translator(locale)("hosting:programme.noDay");
  return [...Map.groupBy(sessions, ({ day }) => day)].map(([day, own]) => ({
    ...{ day, sessions: own },
    heading: day ? formatWeekday(day, locale) : none,
  }));
}
