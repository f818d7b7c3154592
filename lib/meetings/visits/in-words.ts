import { formatDay, formatList } from "@/lib/i18n/format";
import { type Locale, languageName } from "@/lib/i18n/locales";
import type { VisitNumbers } from "./numbers";
import type { VisitTime } from "./time";

/** "3 May 2028, 09:30–12:00", as much of it as is known. */
export function visitTimeInWords({ day, startsAt, endsAt }: VisitTime, locale: Locale): string {
  const hours = [startsAt, endsAt].filter(Boolean).join("–");
  return [day && formatDay(day, locale), hours].filter(Boolean).join(", ");
}

/** "Catalan: 3 and Czech: 2"; "" without visitors. */
export const languagesInWords = ({ languages }: VisitNumbers, locale: Locale): string =>
  formatList(
    languages.map(({ language, people }) => `${languageName(language, locale)}: ${people}`),
    locale,
  );
