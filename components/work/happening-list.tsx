import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Happening } from "@/lib/work/models";
import { actionWords } from "./action-words";

type Props = { locale: Locale; happenings: Happening[]; timeZone: string; hrefOf: (happening: Happening) => string };

/** Recent events, newest first. */
export function HappeningList({ locale, happenings, timeZone, hrefOf }: Props) {
  const t = translator(locale);
  if (happenings.length === 0) return <p className="text-quiet">{t("work:dashboard.nothingLately")}</p>;
  return (
    <ul className="max-w-wide divide-y divide-rule border-y border-rule">
      {happenings.map((happening) => (
        <li key={happening.key} className="gap-6 py-2 sm:grid sm:grid-cols-[14rem_minmax(0,1fr)]">
          <time dateTime={happening.at.toISOString()} className="text-note text-quiet">
            {formatInstant(happening.at, locale, timeZone)}
          </time>
          <p>
            <a href={hrefOf(happening)} lang={happening.titleLanguage} className="target">
              {happening.title}
            </a>{" "}
            <span className="text-quiet">
              – {happening.who} {actionWords(locale, happening.action)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
