import type { ReactNode } from "react";
import { CityPage } from "@/components/records/city/page";
import { ClusterPage } from "@/components/records/cluster/page";
import { GuidePage } from "@/components/records/guide/page";
import { MeetingPage } from "@/components/records/meeting/page";
import { NetworkPage } from "@/components/records/network/page";
import { OrganisationPage } from "@/components/records/organisation/page";
import { PracticePage } from "@/components/records/practice/page";
import { PracticeShortPage } from "@/components/records/practice/short-page";
import { SchoolPage } from "@/components/records/school/page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { meetingDays } from "@/lib/records/calendar/meeting-calendar";
import type { PageSurroundings } from "@/lib/records/public/pages/surroundings";

export type RecordPageOptions = {
  locale: Locale;
  /** Shown below the record, before the site's footer. */
  below?: ReactNode;
  /** Networks only: the year whose members are shown. */
  asOf?: number;
  /** Practices only: the version that fits on one printed page. */
  short?: boolean;
  /** A preview has no public address, so it must not link to its own sections. */
  isPreview?: boolean;
};

type Frame = RecordPageOptions & { site: string; now: Date };
type Draw<K extends KindName> = (view: View<K>, surroundings: PageSurroundings[K], frame: Frame) => ReactNode;

const pages: { [K in KindName]: Draw<K> } = {
  city: (city, around, { locale, site, now, below }) => <CityPage {...{ city, ...around, locale, site, now, below }} />,
  organisation: (organisation, around, { locale, site, now, below }) => (
    <OrganisationPage {...{ organisation, ...around, locale, site, now, below }} />
  ),
  school: (school, around, { locale, site, now, below }) => (
    <SchoolPage {...{ school, ...around, locale, site, now, below }} />
  ),
  network: (network, around, { locale, site, now, below, asOf }) => (
    <NetworkPage {...{ network, ...around, locale, site, now, below, asOf }} />
  ),
  cluster: (cluster, around, { locale, site, now, below }) => (
    <ClusterPage {...{ cluster, ...around, locale, site, now, below }} />
  ),
  practice: (practice, around, { locale, site, now, below, short }) =>
    short ? (
      <PracticeShortPage {...{ practice, locale, site }} />
    ) : (
      <PracticePage {...{ practice, ...around, locale, site, now, below }} />
    ),
  guide: (guide, around, { locale, site, now, below }) => (
    <GuidePage {...{ guide, ...around, locale, site, now, below }} />
  ),
  meeting: (meeting, around, { locale, site, now, below, isPreview }) => {
    const calendar = meetingDays(meeting) && {
      path: isPreview ? null : `${recordPath(locale, meeting)}/calendar.ics`,
    };
    return <MeetingPage {...{ meeting, ...around, calendar, locale, site, now, below }} />;
  },
};

/** Draws the page of a record of any kind, for its public address and for previews. */
export function drawRecord<K extends KindName>(
  view: View<K>,
  surroundings: PageSurroundings[K],
  options: RecordPageOptions,
): ReactNode {
  return pages[view.kind](view, surroundings, { ...options, site: env().SITE_URL, now: new Date() });
}
