import type { ReactNode } from "react";
import { OffersSection, offersLink } from "@/components/offers/offers-section";
import { readsAsLead, withLead } from "@/components/records/lead-text";
import { type NeighbourRecord, RecordFrame } from "@/components/records/record-frame";
import { RecordLink, TermLink } from "@/components/records/record-link";
import { TextSection } from "@/components/records/text-section";
import { WebsiteLink } from "@/components/records/website-link";
import { writtenName } from "@/components/records/written";
import { Callout } from "@/components/ui/callout";
import type { FactLine } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, MembershipView, VisitView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import { CardsSection } from "./cards-section";
import { CommonSections, commonLinks } from "./common-sections";
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

function factsOf({ fields, texts }: View<"school">, locale: Locale): FactLine[] {
  const t = translator(locale);
  const { city, status, ownership, officialCode, codeSystem, phone, website } = fields;
  return [
    { label: t("kinds:field.city"), value: city && <RecordLink card={city} locale={locale} /> },
    { label: t("kinds:field.status"), value: status && t(`kinds:choice.schoolStatus.${status}`) },
    { label: t("kinds:field.ownership"), value: ownership && <TermLink term={ownership} locale={locale} /> },
    { label: t("kinds:field.officialCode"), value: officialCode },
    {
      label: t("kinds:field.codeSystem"),
      value: texts.registerName ? <Lang words={writtenName(texts.registerName)} /> : codeSystem,
    },
    { label: t("kinds:field.website"), value: website && <WebsiteLink address={website} /> },
    {
      label: t("kinds:field.phone"),
      value: phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone.replaceAll(" ", "\u00a0")}</a>,
    },
  ];
}

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
      facts={factsOf(school, locale)}
      sections={sections}
      neighbours={neighboursOf(props)}
    >
      {fields.status && fields.status !== "open" && (
        <div className="mb-12">
          <Callout tone="strong">{t(`schools:school.${fields.status}`)}</Callout>
        </div>
      )}
      <TextSection id="description" title={t("kinds:field.description")} text={description} locale={locale} />
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
