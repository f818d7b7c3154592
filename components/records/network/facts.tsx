import { datesOfGroup } from "@/components/records/network/standing";
import { RecordLink, TermLink } from "@/components/records/record-link";
import { stagesInWords } from "@/components/records/row-of-card";
import { WebsiteLink } from "@/components/records/website-link";
import type { FactLine } from "@/components/ui/fact-list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

/** "9 schools", linked to them. */
export function schoolsCounted(schools: Card[], locale: Locale) {
  if (schools.length === 0) return undefined;
  return <a href="#members">{translator(locale)("lists:count.school", { count: schools.length })}</a>;
}

/** For whom it is, how large it is, since when, who coordinates it and where it is. */
export function networkGlance(
  { card: own, fields }: View<"network">,
  schools: Card[],
  locale: Locale,
  now: Date,
): FactLine[] {
  const t = translator(locale);
  const { cities, coordinator } = fields;
  return [
    { label: t("records:glance.forWhom"), value: stagesInWords(own, locale) },
    { label: t("records:glance.size"), value: schoolsCounted(schools, locale) },
    ...datesOfGroup(fields, locale, now).slice(0, 1),
    { label: t("kinds:field.coordinator"), value: coordinator && <RecordLink card={coordinator} locale={locale} /> },
    {
      label: t("records:glance.where"),
      value: cities?.map((card) => <RecordLink key={card.id} card={card} locale={locale} />),
    },
  ];
}

/** The other facts. */
export function networkFacts({ fields }: View<"network">, locale: Locale, now: Date): FactLine[] {
  const t = translator(locale);
  const { themes, website } = fields;
  return [
    ...datesOfGroup(fields, locale, now).slice(1),
    {
      label: t("kinds:field.themes"),
      value: themes?.map((term) => <TermLink key={term.id} term={term} locale={locale} />),
    },
    { label: t("kinds:field.website"), value: website && <WebsiteLink address={website} /> },
  ];
}
