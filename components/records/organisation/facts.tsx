import { RecordLink, TermLink } from "@/components/records/record-link";
import { WebsiteLink } from "@/components/records/website-link";
import type { FactLine } from "@/components/ui/fact-list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { OrganisationTies } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { tieGroups } from "./ties";

/** What it is, its legal form, what it has to do with, its website and its city. */
export function organisationGlance(
  { fields }: View<"organisation">,
  ties: OrganisationTies,
  locale: Locale,
): FactLine[] {
  const t = translator(locale);
  const { types, legalForm, city, website } = fields;
  return [
    {
      label: t("kinds:field.types"),
      value: types?.map((term) => <TermLink key={term.id} term={term} locale={locale} />),
    },
    { label: t("kinds:field.legalForm"), value: legalForm && <TermLink term={legalForm} locale={locale} /> },
    {
      label: t("records:glance.involved"),
      value: tieGroups(ties, locale).map(({ kind, tied }) => (
        <a key={kind} href={`#tied-${kind}`}>
          {t(`lists:count.${kind}`, { count: tied.length })}
        </a>
      )),
    },
    { label: t("kinds:field.website"), value: website && <WebsiteLink address={website} /> },
    { label: t("records:glance.where"), value: city && <RecordLink card={city} locale={locale} /> },
  ];
}
