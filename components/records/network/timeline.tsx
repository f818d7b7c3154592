import { PeriodBars } from "@/components/charts/period-bars";
import { RecordLink } from "@/components/records/record-link";
import { titleOf } from "@/components/records/written";
import { plainText } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { formatEdtf } from "@/lib/edtf/format";
import { edtfSortKey } from "@/lib/edtf/index";
import { isToCome } from "@/lib/edtf/to-come";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { membersOf } from "./standing";

type Group = View<"network"> | View<"cluster">;
type GroupEvent = "founded" | "ended" | "joined" | "left";
type Event = { date: string; founded: boolean; ended: boolean; joined: Card[]; left: Card[] };

/** The events of a group, earliest first. */
export function eventsOf(group: Group): Event[] {
  const members = membersOf(group);
  const { founded, ended } = group.fields;
  const dates = [founded, ended, ...members.flatMap(({ from, until }) => [from, until])].filter(
    (date) => date !== undefined,
  );
  const schools = (key: "from" | "until", date: string) =>
    members.filter((member) => member[key] === date).map(({ school }) => school);
  return [...new Set(dates)]
    .sort((a, b) => edtfSortKey(a).localeCompare(edtfSortKey(b)))
    .map((date) => ({
      date,
      founded: date === founded,
      ended: date === ended,
      joined: schools("from", date),
      left: schools("until", date),
    }));
}

function SchoolsThen({ label, schools, locale }: { label: string; schools: Card[]; locale: Locale }) {
  if (schools.length === 0) return null;
  return (
    <div className="mt-1 max-w-measure">
      <p className="text-note text-quiet">{label}</p>
      <ul>
        {schools.map((school) => (
          <li key={school.id} className="words">
            <RecordLink card={school} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const isCalendarDate = (date: string) => /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(date);

/** A timeline of founding, joining, leaving and ending. */
export function GroupTimeline({ group, locale, now }: { group: Group; locale: Locale; now: Date }) {
  const events = eventsOf(group);
  if (events.length === 0) return null;
  const t = translator(locale);
  const wordOf = (event: GroupEvent, date: string) =>
    t(`schools:${isToCome(date, now) ? "coming" : "timeline"}.${event}`);
  const past = events.filter(({ date }) => !isToCome(date, now));
  const moments = events.map(({ date, founded, ended, joined, left }, index) => ({
    key: date,
    when: formatEdtf(date, locale),
    ...(isCalendarDate(date) ? { dateTime: date } : {}),
    ...(founded ? { title: wordOf("founded", date) } : {}),
    ...(ended ? { title: wordOf("ended", date) } : {}),
    now: index === past.length - 1 && !past.some((event) => event.ended),
    children: (
      <>
        <SchoolsThen label={wordOf("joined", date)} schools={joined} locale={locale} />
        <SchoolsThen label={wordOf("left", date)} schools={left} locale={locale} />
      </>
    ),
  }));
  const undated = membersOf(group).filter(({ from }) => !from);
  return (
    <Section id="timeline" title={t("schools:timeline.title")} copyLabel={t("records:copyLabel")}>
      <PeriodBars
        id="timeline-bars"
        title={t("schools:timeline.title")}
        description={t("schools:timeline.bars")}
        kind="school"
        periods={membersOf(group).map(({ id, school, from, until }) => ({
          ...{ id, from, until: until ?? group.fields.ended },
          label: plainText(titleOf(school, locale)),
          href: recordPath(locale, school),
          ...(school.title.isFallback ? { lang: school.title.language } : {}),
        }))}
        today={now.toISOString().slice(0, 10)}
      />
      <Timeline moments={moments} />
      <div className="mt-6">
        <SchoolsThen
          label={t("schools:timeline.undated")}
          schools={undated.map(({ school }) => school)}
          locale={locale}
        />
      </div>
    </Section>
  );
}
