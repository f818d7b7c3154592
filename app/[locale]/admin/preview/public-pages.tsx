import type { ReactNode } from "react";
import { CityPage } from "@/components/records/city/page";
import { ClusterPage } from "@/components/records/cluster/page";
import { GuidePage } from "@/components/records/guide/page";
import { MeetingPage } from "@/components/records/meeting/page";
import { NetworkPage } from "@/components/records/network/page";
import { OrganisationPage } from "@/components/records/organisation/page";
import { PracticePage } from "@/components/records/practice/page";
import { SchoolPage } from "@/components/records/school/page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import {
  adaptationsOf,
  chaptersOf,
  meetingsOf,
  membershipsOf,
  presentationsOf,
  recordsLinking,
  recordsOfCity,
  tiesOf,
  visitsThatSaw,
  visitsTo,
} from "@/lib/records/public/around";
import { districtBoundaries } from "@/lib/records/public/district-boundaries";
import { guidesBeside } from "@/lib/records/public/guide-order";
import { meetingsAround } from "@/lib/records/public/meetings-around";
import { peopleOf } from "@/lib/records/public/people-of";
import { relatedPractices } from "@/lib/records/public/related";

type Draw<K extends KindName> = (view: View<K>, locale: Locale, below: ReactNode) => Promise<ReactNode>;

const frame = (locale: Locale, below: ReactNode) => ({ locale, site: env().SITE_URL, now: new Date(), below });

/** The public page of each kind, for a view that is not public. */
const pages: { [K in KindName]: Draw<K> } = {
  city: async (city, locale, below) => {
    const [records, meetings, boundaries] = await Promise.all([
      recordsOfCity(city.id, locale),
      meetingsOf(city.id, locale),
      districtBoundaries(city.id),
    ]);
    return (
      <CityPage city={city} records={records} meetings={meetings} boundaries={boundaries} {...frame(locale, below)} />
    );
  },
  organisation: async (organisation, locale, below) => {
    const [ties, people] = await Promise.all([tiesOf(organisation.id, locale), peopleOf(organisation.id, locale)]);
    return <OrganisationPage organisation={organisation} ties={ties} people={people} {...frame(locale, below)} />;
  },
  school: async (school, locale, below) => {
    const [memberships, visits, practices] = await Promise.all([
      membershipsOf(school.id, locale),
      visitsTo(school.id, locale),
      recordsLinking(school.id, "practice", "schools", locale),
    ]);
    const around = { memberships, visits, practices };
    return <SchoolPage school={school} {...around} {...frame(locale, below)} />;
  },
  network: async (network, locale, below) => {
    const [practices, meetings] = await Promise.all([
      recordsLinking(network.id, "practice", "networks", locale),
      presentationsOf(network.id, locale),
    ]);
    return (
      <NetworkPage
        network={network}
        practices={practices}
        meetings={meetings}
        asOf={undefined}
        {...frame(locale, below)}
      />
    );
  },
  cluster: async (cluster, locale, below) => {
    const practices = await recordsLinking(cluster.id, "practice", "clusters", locale);
    return <ClusterPage cluster={cluster} practices={practices} {...frame(locale, below)} />;
  },
  practice: async (practice, locale, below) => {
    const chosen = (practice.fields.related ?? []).map(({ id }) => id);
    const [adaptations, visits, presentations, guides, related] = await Promise.all([
      adaptationsOf(practice.id, locale),
      visitsThatSaw(practice.id, locale),
      presentationsOf(practice.id, locale),
      recordsLinking(practice.id, "guide", "practices", locale),
      relatedPractices(practice.card, chosen, locale),
    ]);
    const around = { adaptations, visits, presentations, guides, related };
    return <PracticePage practice={practice} {...around} {...frame(locale, below)} />;
  },
  guide: async (guide, locale, below) => {
    const [chapters, beside] = await Promise.all([chaptersOf(guide.id, locale), guidesBeside(guide.id, locale)]);
    return <GuidePage guide={guide} chapters={chapters} beside={beside} {...frame(locale, below)} />;
  },
  meeting: async (meeting, locale, below) => {
    const around = await meetingsAround(meeting, locale);
    return <MeetingPage meeting={meeting} around={around} calendar={null} {...frame(locale, below)} />;
  },
};

/** The page exactly as the public would see it; `below` comes after it, before the site's footer. */
export function drawPublicPage(view: View, locale: Locale, below?: ReactNode): Promise<ReactNode> {
  // The view is of the kind that chooses the function.
  return (pages[view.kind] as unknown as Draw<KindName>)(view, locale, below);
}
