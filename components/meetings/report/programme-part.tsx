import { Lang } from "@/components/ui/lang";
import { formatEdtf } from "@/lib/edtf/format";
import { isExactDay, parseEdtf } from "@/lib/edtf/index";
import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ReportContent } from "@/lib/meetings/report/content";
import { titleWords } from "./words";

type Session = ReportContent["sessions"][number];
type Props = { sessions: readonly Session[]; source: Locale; locale: Locale };

function dayInWords(day: string | null, locale: Locale): string {
  const edtf = day ? parseEdtf(day) : null;
  if (!day || !edtf) return translator(locale)("meetings:programme.noDay");
  return isExactDay(edtf) ? formatWeekday(day, locale) : formatEdtf(day, locale);
}

/** The programme as it was, by day. */
export function ProgrammePart({ sessions, source, locale }: Props) {
  const days = Map.groupBy(sessions, ({ day }) => day);
  return (
    <div className="space-y-6">
      {[...days].map(([day, some]) => (
        <div key={day ?? ""}>
          <h3 className="mb-2 font-semibold">{dayInWords(day, locale)}</h3>
          <ol className="space-y-2">
            {some.map(({ id, time, endTime, title, place, speakers }) => (
              <li key={id} className="grid gap-x-6 sm:grid-cols-[7rem_minmax(0,1fr)]">
                <span className="text-quiet tabular-nums">{[time, endTime].filter(Boolean).join("–")}</span>
                <span className="words sm:col-start-2">
                  <Lang words={titleWords(title, locale, source)} />
                  {[place, ...speakers].filter(Boolean).map((words) => (
                    <span key={words} className="block text-note text-quiet">
                      {words}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
