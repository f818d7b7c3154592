import { BriefList } from "@/components/records/brief-list";
import { formatPeriod } from "@/components/records/period";
import { RecordLink, TermLink } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import type { FactLine } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { reportPath } from "@/lib/kinds/address";
import type { TermView } from "@/lib/kinds/card";
import { isOver } from "@/lib/kinds/meeting-times";
import type { View } from "@/lib/kinds/view";
import type { ReportVersionView } from "@/lib/records/public/report-versions";

type Meeting = View<"meeting">;

/** The path of the calendar file; null in a preview, which has no public address. */
export type CalendarFile = { path: string | null };

/** A link to the calendar file, or the reason why there is none. */
function CalendarLine({ calendar, locale }: { calendar: CalendarFile | null; locale: Locale }) {
  const t = translator(locale);
  if (!calendar) return <span className="text-note text-quiet">{t("meetings:calendar.none")}</span>;
  if (!calendar.path) return <span className="text-note text-quiet">{t("meetings:calendar.oncePublic")}</span>;
  return (
    <a href={calendar.path} className="target no-print">
      {t("meetings:calendar.add")}
    </a>
  );
}

/** "38 people, 19 cities", as far as they are counted. */
function sizeOf({ fields }: Meeting, locale: Locale): string | undefined {
  const t = translator(locale);
  const { participants, participatingCities } = fields;
  const counts = [
    participants !== undefined && t("meetings:delegations.people", { count: participants }),
    participatingCities !== undefined && t("meetings:delegations.cities", { count: participatingCities }),
  ];
  return counts.filter(Boolean).join(", ") || undefined;
}

/** When and where it is, who organises it, how large it is and how it works. */
export function meetingGlance(meeting: Meeting, locale: Locale): FactLine[] {
  const t = translator(locale);
  const { start, end, hostCity, organisers, method } = meeting.fields;
  return [
    { label: t("records:glance.when"), value: formatPeriod(start, end, locale) },
    { label: t("records:glance.where"), value: hostCity && <RecordLink card={hostCity} locale={locale} /> },
    {
      label: t("kinds:field.organisers"),
      value: organisers?.map((card) => <RecordLink key={card.id} card={card} locale={locale} />),
    },
    { label: t("records:glance.size"), value: sizeOf(meeting, locale) },
    { label: t("kinds:field.method"), value: method && <TermLink term={method} locale={locale} /> },
  ];
}

type FactsProps = {
  meeting: Meeting;
  calendar: CalendarFile | null;
  /** The newest version of its report. */
  report: ReportVersionView | null;
  locale: Locale;
  now: Date;
};

/** "Version 2, 3 June 2028" */
function ReportLink({ meeting, report, locale }: { meeting: Meeting; report: ReportVersionView; locale: Locale }) {
  const { number, publishedAt } = report;
  const date = formatDay(publishedAt.toISOString().slice(0, 10), locale);
  return (
    <a href={reportPath(locale, { slug: meeting.slug, number })}>
      {translator(locale)("report:versionOn", { number, date })}
    </a>
  );
}

/** The other facts, and the calendar file. What is over needs no calendar. */
export function meetingFacts({ meeting, calendar, report, locale, now }: FactsProps): FactLine[] {
  const t = translator(locale);
  const { fields } = meeting;
  return [
    {
      label: t("report:title"),
      value: report && <ReportLink meeting={meeting} report={report} locale={locale} />,
    },
    {
      label: t("meetings:calendar.label"),
      value: isOver(fields, now) ? undefined : <CalendarLine calendar={calendar} locale={locale} />,
    },
    { label: t("kinds:field.place"), value: fields.place },
    { label: t("kinds:field.series"), value: fields.series },
    { label: t("kinds:field.chair"), value: fields.chair },
  ];
}

/** A term with its definition. */
function TermLine({ term, locale }: { term: TermView; locale: Locale }) {
  const { scopeNote } = term;
  return (
    <>
      <TermLink term={term} locale={locale} />
      {scopeNote && (
        <p className="text-note text-quiet">
          <Lang words={written(scopeNote, locale)} />
        </p>
      )}
    </>
  );
}

export const hasHow = ({ fields }: Meeting): boolean => Boolean(fields.method || fields.pillars || fields.topics);

/** How the group works: method, pillars and topics. */
export function MeetingHowSection({ meeting, locale }: { meeting: Meeting; locale: Locale }) {
  if (!hasHow(meeting)) return null;
  const t = translator(locale);
  const { method, pillars, topics } = meeting.fields;
  return (
    <Section id="how" title={t("meetings:how")} copyLabel={t("records:copyLabel")}>
      <BriefList
        lines={[
          {
            label: t("kinds:field.method"),
            value: method && <TermLine term={method} locale={locale} />,
          },
          {
            label: t("kinds:field.pillars"),
            value: pillars?.map((term) => <TermLink key={term.id} term={term} locale={locale} />),
          },
          {
            label: t("kinds:field.topics"),
            value: topics?.map((term) => <TermLink key={term.id} term={term} locale={locale} />),
          },
        ]}
      />
    </Section>
  );
}
