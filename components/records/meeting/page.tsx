import type { ReactNode } from "react";
import { CitationsSection } from "@/components/records/citations-section";
import { ContactsSection } from "@/components/records/contacts-section";
import { FiguresSection } from "@/components/records/figures-section";
import { hasContacts } from "@/components/records/has-contacts";
import { hasMedia } from "@/components/records/has-media";
import { readsAsLead, withLead } from "@/components/records/lead-text";
import { MediaSection } from "@/components/records/media-section";
import { beginText } from "@/components/records/opening";
import { QuotationsSection } from "@/components/records/quotations-section";
import { RecordFrame } from "@/components/records/record-frame";
import { TextSection } from "@/components/records/text-section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import type { MeetingsAround } from "@/lib/records/public/meetings-around";
import type { PreparedVisit } from "@/lib/records/public/prepared-visits";
import type { ReportVersionView } from "@/lib/records/public/report-versions";
import { MeetingAroundSection } from "./around";
import { MeetingDelegationsSection } from "./delegations";
import { type CalendarFile, hasHow, MeetingHowSection, meetingFacts, meetingGlance } from "./facts";
import { neighboursOfMeeting } from "./neighbours";
import { PreparedVisitsSection, visitsToCome } from "./prepared-visits";
import { MeetingProgrammeSection } from "./programme";
import { MeetingReviewSection } from "./review";
import { MeetingVisitsSection } from "./visits";

type Props = {
  meeting: View<"meeting">;
  around: MeetingsAround;
  grounds: ReadonlyMap<string, CityGround>;
  prepared: readonly PreparedVisit[];
  /** Of the host city. */
  zone: string | null;
  report: ReportVersionView | null;
  /** Null if the dates are not exact. */
  calendar: CalendarFile | null;
  locale: Locale;
  site: string;
  now: Date;
  below?: ReactNode;
};

/** The sections of this meeting that have content, in page order. */
function sectionsOf(props: Props): { id: string; label: string }[] {
  const { meeting, around, locale } = props;
  const t = translator(locale);
  const { texts, parts } = meeting;
  const has = (id: string, label: string, isThere: unknown) => (isThere ? [{ id, label }] : []);
  return [
    ...has("summary", t("kinds:field.summary"), texts.summary && !readsAsLead(texts.summary)),
    ...has("how", t("meetings:how"), hasHow(meeting)),
    ...has("programme", t("kinds:field.sessions"), parts.sessions.length),
    ...has("visits", t("kinds:field.visits"), parts.visits.length + visitsToCome(props).length),
    ...has("review", t("kinds:field.reviewItems"), parts.reviewItems.length),
    ...has("outcomes", t("kinds:field.outcomes"), texts.outcomes),
    ...has(
      "quotations",
      t("kinds:field.quotations"),
      parts.quotations.some((item) => item.texts.text),
    ),
    ...has("delegations", t("kinds:field.delegations"), parts.delegations.length),
    ...has("figures", t("kinds:field.facts"), parts.facts.length),
    ...has("media", t("kinds:field.media"), hasMedia(parts.media)),
    ...has("around", t("meetings:around"), around.previous.length + around.next.length),
    ...has("contacts", t("records:contact.title"), hasContacts(parts.contacts)),
    ...has("references", t("kinds:field.citations"), parts.citations.length),
  ];
}

/** A meeting's page: programme, visits, critical friend review and follow-up. */
export function MeetingPage(props: Props) {
  const { meeting, around, grounds, report, calendar, locale, site, now, below } = props;
  const t = translator(locale);
  const { texts, parts } = meeting;
  const summary = { id: "summary", title: t("kinds:field.summary"), text: texts.summary };
  const { opening } = beginText(summary, [], locale);
  return (
    <RecordFrame
      view={withLead(meeting, texts.summary)}
      locale={locale}
      site={site}
      now={now}
      below={below}
      glance={meetingGlance(meeting, locale)}
      facts={meetingFacts({ meeting, calendar, report, locale, now })}
      opening={opening}
      sections={sectionsOf(props)}
      neighbours={neighboursOfMeeting(meeting, around, locale)}
    >
      <MeetingHowSection meeting={meeting} locale={locale} />
      <MeetingProgrammeSection meeting={meeting} locale={locale} />
      <MeetingVisitsSection meeting={meeting} grounds={grounds} locale={locale} />
      <PreparedVisitsSection visits={visitsToCome(props)} locale={locale} />
      <MeetingReviewSection meeting={meeting} locale={locale} />
      <TextSection id="outcomes" title={t("kinds:field.outcomes")} text={texts.outcomes} locale={locale} />
      <QuotationsSection quotations={parts.quotations} locale={locale} />
      <MeetingDelegationsSection delegations={parts.delegations} locale={locale} />
      <FiguresSection facts={parts.facts} locale={locale} />
      <MediaSection media={parts.media} locale={locale} />
      <MeetingAroundSection around={around} locale={locale} />
      <ContactsSection view={meeting} locale={locale} />
      <CitationsSection citations={parts.citations} locale={locale} />
    </RecordFrame>
  );
}
