import type { ReactNode } from "react";
import { CardGroups } from "@/components/records/card-groups";
import { CitationsSection } from "@/components/records/citations-section";
import { ContactsSection } from "@/components/records/contacts-section";
import { FiguresSection } from "@/components/records/figures-section";
import { hasContacts } from "@/components/records/has-contacts";
import { hasMedia } from "@/components/records/has-media";
import { ItemListSection } from "@/components/records/item-list";
import { readsAsLead, withLead } from "@/components/records/lead-text";
import { MediaSection } from "@/components/records/media-section";
import { beginText, TextSections } from "@/components/records/opening";
import { QuotationsSection } from "@/components/records/quotations-section";
import { RecordFrame } from "@/components/records/record-frame";
import { placeOf, rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { AdaptationView, Card, NeighbourView, VisitView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { PracticeActorsSection } from "./actors";
import { PracticeAdaptationsSection } from "./adaptations";
import { PracticeEvidenceSection } from "./evidence";
import { practiceFacts, practiceGlance } from "./facts";
import { neighboursOfPractice } from "./neighbours";
import { PracticeRelatedSection } from "./related";
import { PracticeSeenSection } from "./seen";

export type PracticeSurroundings = {
  adaptations: AdaptationView[];
  visits: VisitView[];
  presentations: Card[];
  guides: Card[];
  related: NeighbourView[];
};
type Props = PracticeSurroundings & {
  practice: View<"practice">;
  locale: Locale;
  site: string;
  now: Date;
  below?: ReactNode;
};

const story = [
  "challenge",
  "solution",
  "innovation",
  "impact",
  "description",
  "inspiration",
  "pitfalls",
  "furtherInformation",
] as const;
const lists = ["workPackages", "findings", "recommendations"] as const;

const placesOf = ({ fields }: View<"practice">) =>
  [
    { kind: "network", cards: fields.networks ?? [] },
    { kind: "cluster", cards: fields.clusters ?? [] },
    { kind: "school", cards: fields.schools ?? [] },
  ] as const;

/** The sections of this practice that have content, in page order. */
function sectionsOf(props: Props): { id: string; label: string }[] {
  const t = translator(props.locale);
  const { practice, visits, presentations, adaptations, guides, related } = props;
  const { texts, parts, fields } = practice;
  const has = (id: string, label: string, isThere: unknown) => (isThere ? [{ id, label }] : []);
  return [
    ...has("summary", t("kinds:field.summary"), texts.summary && !readsAsLead(texts.summary)),
    ...[...story, ...lists].flatMap((name) => has(name, t(`kinds:field.${name}`), texts[name])),
    ...has(
      "quotations",
      t("kinds:field.quotations"),
      parts.quotations.some((item) => item.texts.text),
    ),
    ...has("figures", t("kinds:field.facts"), parts.facts.length),
    ...has("media", t("kinds:field.media"), hasMedia(parts.media)),
    ...has("actors", t("kinds:field.actors"), parts.actors.length),
    ...has(
      "places",
      t("practices:places"),
      placesOf(practice).some(({ cards }) => cards.length),
    ),
    ...has("evidence", t("kinds:field.evidence"), fields.evidence || parts.evaluations.length),
    ...has("seen", t("practices:seen.title"), visits.length + presentations.length),
    ...has("adaptations", t("practices:adapted.title"), parts.adaptations.length + adaptations.length),
    ...has("contacts", t("records:contact.title"), hasContacts(parts.contacts)),
    ...has("references", t("kinds:field.citations"), parts.citations.length),
    ...has("guides", t("practices:guides"), guides.length),
    ...has("related", t("kinds:field.related"), related.length + (fields.related?.length ?? 0)),
  ];
}

function PracticePlacesSection({ practice, locale }: { practice: View<"practice">; locale: Locale }) {
  const groups = placesOf(practice).filter(({ cards }) => cards.length > 0);
  if (groups.length === 0) return null;
  const t = translator(locale);
  const isInOneCity = (practice.fields.cities?.length ?? 0) === 1;
  return (
    <Section id="places" title={t("practices:places")} copyLabel={t("records:copyLabel")}>
      <CardGroups
        groups={groups.map(({ kind, cards }) => ({ key: kind, label: t(`kinds:plural.${kind}`), cards }))}
        locale={locale}
        noteOf={(card) => (isInOneCity ? undefined : placeOf(card, locale))}
      />
    </Section>
  );
}

/** A practice's page: description, findings, actors, visits and adaptations. */
export function PracticePage(props: Props) {
  const { practice, adaptations, visits, presentations, related, guides, locale, site, now, below } = props;
  const t = translator(locale);
  const { texts, parts, fields } = practice;
  const { opening, rest } = beginText(
    { id: "summary", title: t("kinds:field.summary"), text: texts.summary },
    story.map((name) => ({ id: name, title: t(`kinds:field.${name}`), text: texts[name] })),
    locale,
  );
  return (
    <RecordFrame
      view={withLead(practice, texts.summary)}
      locale={locale}
      site={site}
      now={now}
      below={below}
      glance={practiceGlance(practice, locale)}
      facts={practiceFacts(practice, locale, now)}
      opening={opening}
      sections={sectionsOf(props)}
      neighbours={neighboursOfPractice(props)}
    >
      <TextSections texts={rest} locale={locale} />
      {lists.map((name) => (
        <ItemListSection key={name} id={name} title={t(`kinds:field.${name}`)} items={texts[name]} locale={locale} />
      ))}
      <QuotationsSection quotations={parts.quotations} locale={locale} />
      <FiguresSection facts={parts.facts} locale={locale} />
      <MediaSection media={parts.media} locale={locale} />
      <PracticeActorsSection actors={parts.actors} locale={locale} />
      <PracticePlacesSection practice={practice} locale={locale} />
      <PracticeEvidenceSection practice={practice} visits={visits} presentations={presentations} locale={locale} />
      <PracticeSeenSection visits={visits} presentations={presentations} locale={locale} />
      <PracticeAdaptationsSection practice={practice} others={adaptations} locale={locale} />
      <ContactsSection view={practice} locale={locale} />
      <CitationsSection citations={parts.citations} locale={locale} />
      {guides.length > 0 && (
        <Section id="guides" title={t("practices:guides")} copyLabel={t("records:copyLabel")}>
          <RowList rows={guides.map((card) => rowOf(card, locale))} tight />
        </Section>
      )}
      <PracticeRelatedSection chosen={fields.related ?? []} automatic={related} locale={locale} />
    </RecordFrame>
  );
}
