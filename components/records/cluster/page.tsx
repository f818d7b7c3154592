import type { ReactNode } from "react";
import { OffersSection, offersLink } from "@/components/offers/offers-section";
import { readsAsLead, withLead } from "@/components/records/lead-text";
import { hasMap, MembersMap } from "@/components/records/network/map";
import { membersOf, sortMembers, spanOfDay } from "@/components/records/network/standing";
import { eventsOf, GroupTimeline } from "@/components/records/network/timeline";
import { beginText } from "@/components/records/opening";
import { RecordFrame } from "@/components/records/record-frame";
import { CardsSection } from "@/components/records/school/cards-section";
import { CommonSections, commonLinks } from "@/components/records/school/common-sections";
import { SimilarSection } from "@/components/records/similar";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, NeighbourView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import { ClusterComposition, hasComposition } from "./composition-section";
import { clusterFacts, clusterGlance } from "./facts";
import { ClusterFeeding, hasFeeding } from "./feeding";
import { ClusterMembers } from "./members";

type Props = {
  cluster: View<"cluster">;
  practices: Card[];
  similar: NeighbourView[];
  grounds: ReadonlyMap<string, CityGround>;
  locale: Locale;
  site: string;
  now: Date;
  below?: ReactNode;
};

/** A cluster's page: educational project, composition, stages, timeline. */
export function ClusterPage({ cluster, practices, similar, grounds, locale, site, now, below }: Props) {
  const t = translator(locale);
  const { texts, parts, fields } = cluster;
  const members = sortMembers(cluster, spanOfDay(now));
  const schools = members.current.map(({ school }) => school);
  const seat = members.current.find(({ role }) => role?.notation === "seat")?.school;
  const place = { schools, cities: fields.city ? [fields.city] : [] };
  const project = readsAsLead(texts.educationalProject) ? undefined : texts.educationalProject;
  const { opening } = beginText(
    { id: "educationalProject", title: t("kinds:field.educationalProject"), text: texts.educationalProject },
    [],
    locale,
  );
  const sections = [
    project && { id: "educationalProject", label: t("kinds:field.educationalProject") },
    offersLink({ view: cluster, locale, now }),
    hasComposition(schools) && { id: "composition", label: t("schools:cluster.composition") },
    hasFeeding(schools) && { id: "feeding", label: t("schools:cluster.feeding") },
    membersOf(cluster).length > 0 && { id: "members", label: t("kinds:field.members") },
    hasMap(place) && { id: "map", label: t("schools:map.title") },
    eventsOf(cluster).length > 0 && { id: "timeline", label: t("schools:timeline.title") },
    practices.length > 0 && { id: "practices", label: t("kinds:field.practices") },
    ...commonLinks(parts, locale),
    similar.length > 0 && { id: "similar", label: t("records:similar.cluster") },
  ].filter((section) => section !== undefined && section !== false);
  return (
    <RecordFrame
      view={withLead(cluster, texts.educationalProject)}
      locale={locale}
      site={site}
      now={now}
      below={below}
      glance={clusterGlance(cluster, schools, seat, locale)}
      facts={clusterFacts(cluster, locale, now)}
      opening={opening}
      sections={sections}
      neighbours={[
        ...place.cities.map((card) => ({ card, relation: "place" as const })),
        ...members.current.map(({ school, role }) => ({
          card: school,
          relation: "member" as const,
          role: role?.label.text,
        })),
        ...practices.map((card) => ({ card, relation: "related" as const })),
      ]}
    >
      <OffersSection view={cluster} locale={locale} now={now} />
      <ClusterComposition schools={schools} seat={seat} principal={fields.principal} locale={locale} />
      {hasFeeding(schools) && <ClusterFeeding schools={schools} locale={locale} />}
      <ClusterMembers members={members} locale={locale} now={now} />
      <MembersMap {...place} grounds={grounds} locale={locale} />
      <GroupTimeline group={cluster} locale={locale} now={now} />
      <CardsSection id="practices" title={t("kinds:field.practices")} cards={practices} locale={locale} />
      <CommonSections view={cluster} locale={locale} />
      <SimilarSection title={t("records:similar.cluster")} similar={similar} locale={locale} />
    </RecordFrame>
  );
}
