import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ProgrammeChange, SessionContent } from "./changes";
import { timesInWords } from "./clock";

/** Day, hours and place of a session in words. */
function whenAndWhere(session: SessionContent, place: string, locale: Locale): string {
  const day = session.day ? formatWeekday(session.day, locale) : translator(locale)("hosting:programme.noDay");
  return [day, timesInWords(session), place].filter(Boolean).join(", ");
}

/** A change in one line, as hosts and letters say it. */
export function changeInWords({ name, after }: ProgrammeChange, place: string, locale: Locale): string {
  const details = whenAndWhere(after, place, locale);
  return translator(locale)(`hosting:change.${name}`, { title: after.title, details });
}
