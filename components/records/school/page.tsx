import type { ReactNode } from "react";
import { OffersSection, offersLink } from "@/components/offers/offers-section";
import { readsAsLead, withLead } from "@/components/records/lead-text";
import { beginText } from "@/components/records/opening";
import { RecordFrame } from "@/components/records/record-frame";
import type { NeighbourRecord } from "@/components/records/related-pages";
import { Callout } from "@/components/ui/callout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, MembershipView, VisitView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import { CardsSection } from "./cards-section";
import { CommonSections, commonLinks } from "./common-sections";
import { schoolFacts, schoolGlance } from "./facts";
import { SchoolLevels } from "./levels";
import { SchoolMemberships } from "./memberships";
import { hasPlace, SchoolPlace } from "./place";
import { SchoolVisits } from "./visits";

type Props = {
  school: View<"school">;
  memberships: MembershipView[];
  visits: VisitView[];
  practices: Card[];
  ground: CityGround | undefined;
  locale: Locale;
  site: string;
  now: Date;
  below?: ReactNode;
};

function neighboursOf({ school, memberships, visits, practices }: Props): NeighbourRecord[] {
  return [
    ...(school.fields.city ? [{ card: school.fields.city, relation: "place" as const }] : []),
    ...memberships.map(({ group }) => ({ card: group, relation: "member" as const })),
    ...visits.map(({ meeting }) => ({ card: meeting, relation: "visit" as const })),
    ...practices.map((card) => ({ card, relation: "related" as const })),
  ];
}

/** A school's page: levels, memberships, visits and place. */
export function SchoolPage(props: Props) {
  const { school, memberships, visits, practices, ground, locale, site, now, below } = props;
  const t = translator(locale);
  const { texts, parts, fields } = school;
  const description = readsAsLead(texts.description) ? undefined : texts.description;
  const summary = { id: "description", title: t("kinds:field.description"), text: texts.description };
  const { opening } = beginText(summary, [], locale);
  const sections = [
    description && { id: "description", label: t("kinds:field.description") },
    offersLink({ view: school, locale, now }),
    parts.levels.length > 0 && { id: "levels", label: t("kinds:field.levels") },
    memberships.length > 0 && { id: "memberships", label: t("schools:school.memberships") },
    visits.length > 0 && { id: "visits", label: t("schools:school.visits") },
    practices.length > 0 && { id: "practices", label: t("kinds:field.practices") },
    hasPlace(school) && { id: "where", label: t("schools:school.where") },
    ...commonLinks(parts, locale),
  ].filter((section) => section !== undefined && section !== false);
  return (
    <RecordFrame
      view={withLead(school, texts.description)}
      locale={locale}
      site={site}
      now={now}
      below={below}
      glance={schoolGlance(props)}
      facts={schoolFacts(school, locale)}
      opening={opening}
      warning={
        fields.status &&
        fields.status !== "open" && <Callout tone="strong">{t(`schools:school.${fields.status}`)}</Callout>
      }
      sections={sections}
      neighbours={neighboursOf(props)}
    >
      <OffersSection view={school} locale={locale} now={now} />
      <SchoolLevels levels={parts.levels} locale={locale} />
      <SchoolMemberships memberships={memberships} locale={locale} now={now} />
      <SchoolVisits visits={visits} locale={locale} />
      <CardsSection id="practices" title={t("kinds:field.practices")} cards={practices} locale={locale} />
      <SchoolPlace school={school} ground={ground} locale={locale} />
      <CommonSections view={school} locale={locale} />
    </RecordFrame>
  );
}
