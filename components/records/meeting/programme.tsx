import { Section } from "@/components/ui/section";
import { formatEdtf } from "@/lib/edtf/format";
import { isExactDay, parseEdtf } from "@/lib/edtf/index";
import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { type ProgrammeDay, programmeDays } from "./programme-days";
import { MeetingSession } from "./session";

type Meeting = View<"meeting">;

/** "Wednesday 24 April 2019". An imprecise date has no weekday. */
function dayInWords(day: string, locale: Locale): string {
  const edtf = parseEdtf(day);
  return edtf && isExactDay(edtf) ? formatWeekday(day, locale) : formatEdtf(day, locale);
}

type DayProps = { day: ProgrammeDay; heading: string | null; meeting: Meeting; locale: Locale };

function Day({ day, heading, meeting, locale }: DayProps) {
  const timed = day.sessions.some(({ fields }) => fields.time);
  return (
    <div>
      {heading && <h3 className="mb-3 font-semibold">{heading}</h3>}
      <ol className="border-b border-rule">
        {day.sessions.map((session) => (
          <MeetingSession
            key={session.id}
            session={session}
            visits={meeting.parts.visits.filter(({ fields }) => fields.session === session.id)}
            timed={timed}
            level={heading ? 4 : 3}
            locale={locale}
          />
        ))}
      </ol>
    </div>
  );
}

/** The sessions by day; sessions without a known day are marked. */
export function MeetingProgrammeSection({ meeting, locale }: { meeting: Meeting; locale: Locale }) {
  const { sessions } = meeting.parts;
  if (sessions.length === 0) return null;
  const t = translator(locale);
  const days = programmeDays(sessions);
  const noDays = days.every(({ day }) => day === null);
  const hasTimes = sessions.some(({ fields }) => fields.time);
  const remarks = [noDays && t("meetings:programme.noDays"), hasTimes && t("meetings:programme.local")];
  const headingOf = ({ day }: ProgrammeDay) => (day ? dayInWords(day, locale) : t("meetings:programme.noDay"));
  return (
    <Section id="programme" title={t("kinds:field.sessions")} copyLabel={t("records:copyLabel")}>
      {remarks.some(Boolean) && <p className="mb-5 text-note text-quiet">{remarks.filter(Boolean).join(" ")}</p>}
      <div className="space-y-9">
        {days.map((day) => (
          <Day
            key={day.day ?? ""}
            day={day}
            heading={noDays ? null : headingOf(day)}
            meeting={meeting}
            locale={locale}
          />
        ))}
      </div>
    </Section>
  );
}
