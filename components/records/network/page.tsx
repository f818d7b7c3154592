import type { ReactNode } from "react";
import { OffersSection, offersLink } from "@/components/offers/offers-section";
import { readsAsLead, withLead } from "@/components/records/lead-text";
import { MeetingsSection } from "@/components/records/meeting/events";
import { beginText, TextSections } from "@/components/records/opening";
import { RecordFrame } from "@/components/records/record-frame";
import type { NeighbourRecord } from "@/components/records/related-pages";
import { CardsSection } from "@/components/records/school/cards-section";
import { CommonSections, commonLinks } from "@/components/records/school/common-sections";
import { SimilarSection } from "@/components/records/similar";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, NeighbourView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import { networkFacts, networkGlance } from "./facts";
import { hasMap, MembersMap } from "./map";
import { NetworkMembers } from "./members";
import { hasOrganisations, NetworkOrganisations } from "./organisations";
import { type Member, membersOf, sortMembers, spanOfDay, spanOfYear } from "./standing";
import { eventsOf, GroupTimeline } from "./timeline";

type Props = {
  network: View<"network">;
  practices: Card[];
  meetings: Card[];
  similar: NeighbourView[];
  grounds: ReadonlyMap<string, CityGround>;
  /** The year whose members are shown; absent for today. */
  asOf: number | undefined;
  locale: Locale;
  site: string;
  now: Date;
  below?: ReactNode;
};

type Around = { members: Member[]; practices: Card[]; locale: Locale };

function neighboursOf({ fields, parts }: View<"network">, { members, practices, locale }: Around): NeighbourRecord[] {
  const coordination = translator(locale)("records:knot.coordination");
  const partners = [
    ...(fields.coordinator ? [{ organisation: fields.coordinator, role: coordination }] : []),
    ...parts.supporters.flatMap(({ fields: { organisation, role } }) =>
      organisation ? [{ organisation, role: role?.label.text }] : [],
    ),
  ];
  return [
    ...(fields.cities ?? []).map((card) => ({ card, relation: "place" as const })),
    ...members.map(({ school, role }) => ({ card: school, relation: "member" as const, role: role?.label.text })),
    ...partners.map(({ organisation, role }) => ({ card: organisation, relation: "support" as const, role })),
    ...practices.map((card) => ({ card, relation: "related" as const })),
  ];
}

/** A network's page: purpose, members, organisations, practices and meetings. */
export function NetworkPage({ network, practices, meetings, similar, grounds, asOf, locale, site, now, below }: Props) {
  const t = translator(locale);
  const { texts, parts, fields } = network;
  const members = sortMembers(network, asOf === undefined ? spanOfDay(now) : spanOfYear(asOf));
  const purpose = readsAsLead(texts.purpose) ? undefined : texts.purpose;
  const schools = members.current.map(({ school }) => school);
  const place = { schools, cities: fields.cities ?? [] };
  const { opening, rest } = beginText(
    { id: "purpose", title: t("kinds:field.purpose"), text: texts.purpose },
    [{ id: "howItWorks", title: t("kinds:field.howItWorks"), text: texts.howItWorks }],
    locale,
  );
  const sections = [
    purpose && { id: "purpose", label: t("kinds:field.purpose") },
    texts.howItWorks && { id: "howItWorks", label: t("kinds:field.howItWorks") },
    offersLink({ view: network, locale, now }),
    membersOf(network).length > 0 && { id: "members", label: t("kinds:field.members") },
    hasMap(place) && { id: "map", label: t("schools:map.title") },
    hasOrganisations(network) && { id: "organisations", label: t("schools:network.organisations") },
    practices.length > 0 && { id: "practices", label: t("kinds:field.practices") },
    meetings.length > 0 && { id: "meetings", label: t("schools:network.presented") },
    eventsOf(network).length > 0 && { id: "timeline", label: t("schools:timeline.title") },
    ...commonLinks(parts, locale),
    similar.length > 0 && { id: "similar", label: t("records:similar.network") },
  ].filter((section) => section !== undefined && section !== false);
  return (
    <RecordFrame
      view={withLead(network, texts.purpose)}
      locale={locale}
      {...(asOf === undefined ? {} : { query: `?asOf=${asOf}` })}
      site={site}
      now={now}
      below={below}
      glance={networkGlance(network, schools, locale, now)}
      facts={networkFacts(network, locale, now)}
      opening={opening}
      sections={sections}
      neighbours={neighboursOf(network, { members: members.current, practices, locale })}
    >
      <TextSections texts={rest} locale={locale} />
      <OffersSection view={network} locale={locale} now={now} />
      <NetworkMembers network={network} members={members} asOf={asOf} now={now} locale={locale} />
      <MembersMap {...place} grounds={grounds} locale={locale} />
      <NetworkOrganisations network={network} locale={locale} />
      <CardsSection id="practices" title={t("kinds:field.practices")} cards={practices} locale={locale} />
      <MeetingsSection title={t("schools:network.presented")} meetings={meetings} locale={locale} now={now} />
      <GroupTimeline group={network} locale={locale} now={now} />
      <CommonSections view={network} locale={locale} />
      <SimilarSection title={t("records:similar.network")} similar={similar} locale={locale} />
    </RecordFrame>
  );
}
