import { BriefList, knownLines } from "@/components/records/brief-list";
import { courseOf, formatPeriod } from "@/components/records/period";
import { RecordLink, TermLink } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import type { FactLine } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { countryName, formatAges } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

type Practice = View<"practice">;

/** Terms, linked to their pages. */
const termLinks = (terms: (TermView | undefined)[] | undefined, locale: Locale) =>
  terms?.flatMap((term) => (term ? [<TermLink key={term.id} term={term} locale={locale} />] : []));

const countries = ({ fields }: Practice, locale: Locale) => fields.countries?.map((code) => countryName(code, locale));

/** The most important facts, for the margin: place, date, audience, evidence. */
export function practiceFacts(practice: Practice, locale: Locale, now: Date): FactLine[] {
  const t = translator(locale);
  const { fields } = practice;
  const course = courseOf(fields.start, fields.phase?.notation !== "ended", now);
  return [
    {
      label: t("kinds:field.cities"),
      value: fields.cities?.map((card) => <RecordLink key={card.id} card={card} locale={locale} />),
    },
    { label: t("kinds:field.countries"), value: fields.cities ? undefined : countries(practice, locale) },
    { label: t("kinds:field.period"), value: formatPeriod(fields.start, fields.end, locale, course) },
    { label: t("kinds:field.phase"), value: termLinks(fields.phase && [fields.phase], locale) },
    { label: t("kinds:field.levels"), value: termLinks(fields.levels, locale) },
    { label: t("kinds:field.ages"), value: formatAges(fields.agesFrom ?? null, fields.agesTo ?? null, locale) },
    { label: t("kinds:field.themes"), value: termLinks(fields.themes, locale) },
    {
      label: t("kinds:field.evidence"),
      value: fields.evidence && (
        <a href="#evidence">
          <Lang words={written(fields.evidence.label, locale)} />
        </a>
      ),
    },
  ];
}

/** The facts that are looked up less often. */
export function practiceBrief(practice: Practice, locale: Locale): FactLine[] {
  const t = translator(locale);
  const { fields } = practice;
  return knownLines([
    { label: t("kinds:field.recipients"), value: termLinks(fields.recipients, locale) },
    { label: t("kinds:field.scopes"), value: termLinks(fields.scopes, locale) },
    { label: t("kinds:field.fieldOfAction"), value: termLinks([fields.fieldOfAction], locale) },
    { label: t("kinds:field.weight"), value: fields.weight && t(`kinds:choice.weight.${fields.weight}`) },
    { label: t("kinds:field.implementers"), value: termLinks(fields.implementers, locale) },
    { label: t("kinds:field.learners"), value: termLinks(fields.learners, locale) },
    { label: t("kinds:field.needs"), value: termLinks(fields.needs, locale) },
    { label: t("kinds:field.costBand"), value: termLinks([fields.costBand], locale) },
    { label: t("kinds:field.countries"), value: fields.cities ? countries(practice, locale) : undefined },
  ]);
}

/** The remaining facts as a section. */
export function PracticeBriefSection({ practice, locale }: { practice: Practice; locale: Locale }) {
  const t = translator(locale);
  const lines = practiceBrief(practice, locale);
  if (lines.length === 0) return null;
  return (
    <Section id="brief" title={t("practices:brief")} copyLabel={t("records:copyLabel")}>
      <BriefList lines={lines} />
    </Section>
  );
}
