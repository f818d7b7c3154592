import { RowList } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { formatAges } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { AdaptationView, Card, RelatedPractice, TermView, VisitView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { CitationsSection } from "./citations-section";
import { ContactsSection } from "./contacts-section";
import { FiguresSection } from "./figures-section";
import { ItemListSection } from "./item-list";
import { MediaSection } from "./media-section";
import { formatPeriod } from "./period";
import { QuotationsSection } from "./quotations-section";
import { RecordFrame } from "./record-frame";
import { RecordLink, TermLabel } from "./record-link";
import type { FactLine } from "./record-margin";
import { rowOf } from "./row-of-card";
import { TextSection } from "./text-section";

type Props = {
  practice: View<"practice">;
  adaptations: AdaptationView[];
  visits: VisitView[];
  presentations: Card[];
  guides: Card[];
  related: RelatedPractice[];
  locale: Locale;
  site: string;
  now: Date;
};

const story = ["challenge", "solution", "innovation", "impact", "description", "inspiration", "pitfalls"] as const;
const lists = ["workPackages", "findings", "recommendations"] as const;

function factsOf({ fields, texts: _ }: View<"practice">, locale: Locale): FactLine[] {
  const t = translator(locale);
  const terms = (list: TermView[] | undefined) =>
    list?.map((term) => <TermLabel key={term.id} term={term} locale={locale} />);
  const cards = (list: Card[] | undefined) =>
    list?.map((card) => <RecordLink key={card.id} card={card} locale={locale} />);
  return [
    { label: t("kinds:field.cities"), value: cards(fields.cities) },
    {
      label: t("kinds:field.period"),
      value: formatPeriod(fields.start, fields.end, locale, fields.phase?.notation !== "ended"),
    },
    { label: t("kinds:field.phase"), value: terms(fields.phase && [fields.phase]) },
    { label: t("kinds:field.evidence"), value: terms(fields.evidence && [fields.evidence]) },
    { label: t("kinds:field.levels"), value: terms(fields.levels) },
    { label: t("kinds:field.ages"), value: formatAges(fields.agesFrom ?? null, fields.agesTo ?? null, locale) },
    { label: t("kinds:field.themes"), value: terms(fields.themes) },
    { label: t("kinds:field.networks"), value: cards(fields.networks) },
    { label: t("kinds:field.schools"), value: cards(fields.schools) },
  ];
}

/** A practice: its story, what it found, who did it, where it was seen and what came of it. */
export function PracticePage({ practice, related, guides, locale, site, now }: Props) {
  const t = translator(locale);
  const { texts, parts, fields } = practice;
  const sections = [...story, ...lists]
    .filter((name) => texts[name])
    .map((name) => ({ id: name, label: t(`kinds:field.${name}`) }));
  const neighbours = [...(fields.cities ?? []).map((card) => ({ card, relation: "place" as const }))];
  return (
    <RecordFrame
      view={practice}
      locale={locale}
      site={site}
      now={now}
      facts={factsOf(practice, locale)}
      sections={sections}
      neighbours={neighbours}
    >
      {story.map((name) => (
        <TextSection key={name} id={name} title={t(`kinds:field.${name}`)} text={texts[name]} locale={locale} />
      ))}
      {lists.map((name) => (
        <ItemListSection key={name} id={name} title={t(`kinds:field.${name}`)} items={texts[name]} locale={locale} />
      ))}
      <QuotationsSection quotations={parts.quotations} locale={locale} />
      <FiguresSection facts={parts.facts} locale={locale} />
      <MediaSection media={parts.media} locale={locale} />
      <ContactsSection contacts={parts.contacts} locale={locale} />
      <CitationsSection citations={parts.citations} locale={locale} />
      {related.length + guides.length > 0 && (
        <Section id="related" title={t("kinds:field.related")}>
          <RowList rows={[...guides, ...related.map((one) => one.practice)].map((card) => rowOf(card, locale))} tight />
        </Section>
      )}
    </RecordFrame>
  );
}
