import type { ReactNode } from "react";
import { OffersSection, offersLink } from "@/components/offers/offers-section";
import { CardLinks } from "@/components/records/card-groups";
import { CitationsSection } from "@/components/records/citations-section";
import { ContactsSection } from "@/components/records/contacts-section";
import { FiguresSection } from "@/components/records/figures-section";
import { shownContacts } from "@/components/records/has-contacts";
import { hasMedia } from "@/components/records/has-media";
import { readsAsLead, withLead } from "@/components/records/lead-text";
import { MediaSection } from "@/components/records/media-section";
import { restOfLead } from "@/components/records/opening";
import { QuotationsSection } from "@/components/records/quotations-section";
import { RecordFrame } from "@/components/records/record-frame";
import { rowOf } from "@/components/records/row-of-card";
import { SimilarSection } from "@/components/records/similar";
import { TextSection } from "@/components/records/text-section";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, NeighbourView, SchoolGroup } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { CityGround } from "@/lib/records/public/city-ground";
import { CityDistrictsSection } from "./districts";
import { cityFacts, cityGlance, populationFigure } from "./facts";
import { groupsOnDay } from "./groups-of-schools";
import { CityGuestsSection, guestContacts } from "./guests";
import { CityHighlightsSection, highlightsOf, highlightsTitle } from "./highlights";
import { CitySchoolMap } from "./map";
import { type CityMeetings, CityMeetingsSection, meetingsIn } from "./meetings";
import { CityOverview } from "./overview";
import { CityPracticesSection } from "./practices";
import { CitySchoolsSection } from "./schools";

type Props = {
  city: View<"city">;
  schoolGroups: SchoolGroup[];
  records: Record<"organisation" | "school" | "network" | "cluster" | "practice", Card[]>;
  meetings: CityMeetings;
  ground: CityGround | undefined;
  similar: NeighbourView[];
  locale: Locale;
  site: string;
  now: Date;
  below?: ReactNode;
};

function sectionsOf({ city, records, meetings, similar, locale, now }: Props) {
  const t = translator(locale);
  const { texts, parts } = city;
  const has = (id: string, label: string, isThere: unknown) => (isThere ? [{ id, label }] : []);
  return [
    ...has("highlights", highlightsTitle(city, locale), highlightsOf(city).length),
    ...has("figures", t("kinds:field.facts"), parts.facts.length + populationFigure(city, locale).length),
    ...has("guests", t("places:guests.title"), guestContacts(city).length),
    ...has("description", t("kinds:field.description"), texts.description && !readsAsLead(texts.description)),
    ...[offersLink({ view: city, locale, now }) || []].flat(),
    ...has("practices", t("kinds:plural.practice"), records.practice.length),
    ...has("networks", t("kinds:plural.network"), records.network.length),
    ...has("clusters", t("kinds:plural.cluster"), records.cluster.length),
    ...has("schools", t("kinds:plural.school"), records.school.length),
    ...has("meetings", t("kinds:plural.meeting"), meetingsIn(meetings).length),
    ...has("organisations", t("kinds:plural.organisation"), records.organisation.length),
    ...has("districts", t("kinds:field.districts"), parts.districts.length),
    ...has(
      "quotations",
      t("kinds:field.quotations"),
      parts.quotations.some((item) => item.texts.text),
    ),
    ...has("media", t("kinds:field.media"), hasMedia(parts.media)),
    ...has("contacts", t("records:contact.title"), shownContacts(parts.contacts).length > guestContacts(city).length),
    ...has("references", t("kinds:field.citations"), parts.citations.length),
    ...has("similar", t("records:similar.city"), similar.length),
  ];
}

function neighboursOf({ records, meetings }: Props) {
  return [
    ...records.network.map((card) => ({ card, relation: "place" as const })),
    ...meetings.hosted.map((card) => ({ card, relation: "place" as const })),
    ...records.cluster.map((card) => ({ card, relation: "place" as const })),
    ...records.practice.map((card) => ({ card, relation: "place" as const })),
    ...records.organisation.map((card) => ({ card, relation: "place" as const })),
  ];
}

function CardsSection({ kind, cards, locale }: { kind: "network" | "cluster"; cards: Card[]; locale: Locale }) {
  if (cards.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id={`${kind}s`} title={t(`kinds:plural.${kind}`)} copyLabel={t("records:copyLabel")}>
      <RowList rows={cards.map((card) => rowOf(card, locale))} tight />
    </Section>
  );
}

const typesOf = ({ fields, terms }: Card) =>
  fields.types?.flatMap((id) => terms[id]?.label.text ?? []).join(", ") || undefined;

/** A city's page, as its front page: what there is and where, what it would show a guest, then everything. */
export function CityPage(props: Props) {
  const { city, records, schoolGroups, meetings, ground, similar, locale, site, now, below } = props;
  const t = translator(locale);
  const { texts, parts } = city;
  const counts = [
    { kind: "practice", count: records.practice.length, href: "#practices" },
    { kind: "network", count: records.network.length, href: "#networks" },
    { kind: "cluster", count: records.cluster.length, href: "#clusters" },
    { kind: "school", count: records.school.length, href: "#schools" },
    { kind: "meeting", count: meetingsIn(meetings).length, href: "#meetings" },
    { kind: "organisation", count: records.organisation.length, href: "#organisations" },
  ] as const;
  return (
    <RecordFrame
      view={withLead(city, texts.description)}
      locale={locale}
      site={site}
      now={now}
      below={below}
      glance={cityGlance(city, locale)}
      facts={cityFacts(city, locale, now)}
      opening={restOfLead(texts.description, locale)}
      sections={sectionsOf(props)}
      neighbours={neighboursOf(props)}
    >
      <CityOverview counts={[...counts]} locale={locale} />
      <CitySchoolMap schools={records.school} ground={ground} locale={locale} />
      <CityHighlightsSection city={city} locale={locale} />
      <FiguresSection facts={parts.facts} first={populationFigure(city, locale)} locale={locale} />
      <CityGuestsSection city={city} locale={locale} />
      {!readsAsLead(texts.description) && (
        <TextSection id="description" title={t("kinds:field.description")} text={texts.description} locale={locale} />
      )}
      <OffersSection view={city} locale={locale} now={now} />
      <CityPracticesSection city={city} practices={records.practice} locale={locale} />
      <CardsSection kind="network" cards={records.network} locale={locale} />
      <CardsSection kind="cluster" cards={records.cluster} locale={locale} />
      <CitySchoolsSection
        city={city}
        schools={records.school}
        groups={groupsOnDay(schoolGroups, now)}
        locale={locale}
      />
      <CityMeetingsSection meetings={meetings} locale={locale} now={now} />
      {records.organisation.length > 0 && (
        <Section id="organisations" title={t("kinds:plural.organisation")} copyLabel={t("records:copyLabel")}>
          <CardLinks cards={records.organisation} locale={locale} noteOf={typesOf} />
        </Section>
      )}
      <CityDistrictsSection districts={parts.districts} locale={locale} />
      <QuotationsSection quotations={parts.quotations} locale={locale} />
      <MediaSection media={parts.media} locale={locale} />
      <ContactsSection view={city} but={guestContacts(city)} locale={locale} />
      <CitationsSection citations={parts.citations} locale={locale} />
      <SimilarSection title={t("records:similar.city")} similar={similar} locale={locale} />
    </RecordFrame>
  );
}
