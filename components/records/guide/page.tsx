import type { ReactNode } from "react";
import { CitationsSection } from "@/components/records/citations-section";
import { ContactsSection } from "@/components/records/contacts-section";
import { FiguresSection } from "@/components/records/figures-section";
import { hasContacts } from "@/components/records/has-contacts";
import { hasMedia } from "@/components/records/has-media";
import { ItemListSection } from "@/components/records/item-list";
import { MediaSection } from "@/components/records/media-section";
import { beginText } from "@/components/records/opening";
import { QuotationsSection } from "@/components/records/quotations-section";
import { RecordFrame } from "@/components/records/record-frame";
import type { NeighbourRecord } from "@/components/records/related-pages";
import { rowOf } from "@/components/records/row-of-card";
import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import type { GuidesBeside } from "@/lib/records/public/guide-order";
import { ChapterList } from "./contents";
import { GuideDefinitions } from "./definitions";
import { guideFacts, guideGlance } from "./facts";
import { GuideReading } from "./reading";

type Guide = View<"guide">;
type Props = {
  guide: Guide;
  /** The guides one level below. */
  chapters: Card[];
  beside: GuidesBeside;
  locale: Locale;
  site: string;
  now: Date;
  below?: ReactNode;
};

/** "1.4 Networks and clusters": the number is part of the title. */
function numbered(guide: Guide): Guide {
  const { title } = guide.card;
  return { ...guide, card: { ...guide.card, title: { ...title, text: `${guide.fields.number} ${title.text}` } } };
}

function neighboursOf({ fields }: Guide, chapters: Card[]): NeighbourRecord[] {
  const cards = [...(fields.parent ? [fields.parent] : []), ...chapters, ...(fields.practices ?? [])];
  return cards.map((card) => ({ card, relation: "related" }));
}

function sectionsOf({ guide: { texts, fields, parts }, chapters, locale }: Props): { id: string; label: string }[] {
  const t = translator(locale);
  const has = (id: string, label: string, isThere: unknown) => (isThere ? [{ id, label }] : []);
  return [
    ...has("body", t("meetings:guide.about"), texts.body),
    ...has("chapters", t("meetings:guide.chapters"), chapters.length),
    ...has("definitions", t("kinds:field.definitions"), texts.definitions),
    ...has("benefits", t("kinds:field.benefits"), texts.benefits),
    ...has("conditions", t("kinds:field.conditions"), texts.conditions),
    ...has("figures", t("kinds:field.facts"), parts.facts.length),
    ...has(
      "quotations",
      t("kinds:field.quotations"),
      parts.quotations.some((item) => item.texts.text),
    ),
    ...has("practices", t("meetings:guide.practices"), fields.practices),
    ...has("media", t("kinds:field.media"), hasMedia(parts.media)),
    ...has("contacts", t("records:contact.title"), hasContacts(parts.contacts)),
    ...has("references", t("kinds:field.citations"), parts.citations.length),
  ];
}

/** A guide's page: text, definitions, benefits, conditions, and practices as examples. */
export function GuidePage(props: Props) {
  const { guide, chapters, beside, locale, site, now, below } = props;
  const t = translator(locale);
  const { texts, parts, fields } = guide;
  const { opening } = beginText(
    undefined,
    [{ id: "body", title: t("meetings:guide.about"), text: texts.body }],
    locale,
  );
  return (
    <RecordFrame
      view={numbered(guide)}
      locale={locale}
      site={site}
      now={now}
      below={below}
      glance={guideGlance(guide, chapters, locale)}
      facts={guideFacts(guide, locale)}
      opening={opening}
      sections={sectionsOf(props)}
      neighbours={neighboursOf(guide, chapters)}
      lead={false}
    >
      {chapters.length > 0 && (
        <Section id="chapters" title={t("meetings:guide.chapters")} copyLabel={t("records:copyLabel")}>
          <ChapterList chapters={chapters.map((card) => ({ card, below: [] }))} level={3} locale={locale} />
        </Section>
      )}
      <GuideDefinitions items={texts.definitions} locale={locale} />
      <ItemListSection id="benefits" title={t("kinds:field.benefits")} items={texts.benefits} locale={locale} />
      <ItemListSection id="conditions" title={t("kinds:field.conditions")} items={texts.conditions} locale={locale} />
      <FiguresSection facts={parts.facts} locale={locale} />
      <QuotationsSection quotations={parts.quotations} locale={locale} />
      {fields.practices && (
        <Section id="practices" title={t("meetings:guide.practices")} copyLabel={t("records:copyLabel")}>
          <RowList rows={fields.practices.map((card) => rowOf(card, locale))} tight />
        </Section>
      )}
      <MediaSection media={parts.media} locale={locale} />
      <ContactsSection view={guide} locale={locale} />
      <CitationsSection citations={parts.citations} locale={locale} />
      <GuideReading beside={beside} locale={locale} />
    </RecordFrame>
  );
}
