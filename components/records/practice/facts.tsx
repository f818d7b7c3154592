import { courseOf, formatPeriod } from "@/components/records/period";
import { RecordLink, TermLink } from "@/components/records/record-link";
import { written } from "@/components/records/written";
import type { FactLine } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import { countryName, formatAges } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";

type Practice = View<"practice">;

/** Terms, linked to their pages. */
const termLinks = (terms: (TermView | undefined)[] | undefined, locale: Locale) =>
  terms?.flatMap((term) => (term ? [<TermLink key={term.id} term={term} locale={locale} />] : []));

const countries = ({ fields }: Practice, locale: Locale) => fields.countries?.map((code) => countryName(code, locale));

/** Each organisation that takes part, once; those that drive it first. */
function organisationsOf({ parts }: Practice): Card[] {
  const actors = [...parts.actors].sort(
    (one, other) => Number(other.fields.role?.notation === "drive") - Number(one.fields.role?.notation === "drive"),
  );
  const cards = [...actors, ...parts.contacts].flatMap(({ fields: { organisation } }) => organisation ?? []);
  return [...new Map(cards.map((card) => [card.id, card])).values()];
}

/** Whom the practice is for: recipients, otherwise learners, otherwise school levels. */
function audience({ fields }: Practice): { label: "recipients" | "learners" | "levels"; terms: TermView[] } {
  if (fields.recipients) return { label: "recipients", terms: fields.recipients };
  if (fields.learners) return { label: "learners", terms: fields.learners };
  return { label: "levels", terms: fields.levels ?? [] };
}

function doers(practice: Practice, locale: Locale) {
  if (practice.fields.implementers) return termLinks(practice.fields.implementers, locale);
  return organisationsOf(practice).map((card) => <RecordLink key={card.id} card={card} locale={locale} />);
}

/** For whom it is, how sure we are, what it costs, who does it and where. */
export function practiceGlance(practice: Practice, locale: Locale): FactLine[] {
  const t = translator(locale);
  const { fields } = practice;
  const cities = fields.cities?.map((card) => <RecordLink key={card.id} card={card} locale={locale} />);
  return [
    { label: t("records:glance.forWhom"), value: termLinks(audience(practice).terms, locale) },
    {
      label: t("kinds:field.evidence"),
      value: fields.evidence && (
        <a href="#evidence">
          <Lang words={written(fields.evidence.label, locale)} />
        </a>
      ),
    },
    { label: t("kinds:field.costBand"), value: termLinks([fields.costBand], locale) },
    { label: t("kinds:field.implementers"), value: doers(practice, locale) },
    { label: t("records:glance.where"), value: cities ?? countries(practice, locale) },
  ];
}

/** The other facts. */
export function practiceFacts(practice: Practice, locale: Locale, now: Date): FactLine[] {
  const t = translator(locale);
  const { fields } = practice;
  const course = courseOf(fields.start, fields.phase?.notation !== "ended", now);
  const shown = audience(practice).label;
  const other = (label: typeof shown, terms: TermView[] | undefined): FactLine => ({
    label: t(`kinds:field.${label}`),
    value: shown === label ? undefined : termLinks(terms, locale),
  });
  return [
    { label: t("kinds:field.period"), value: formatPeriod(fields.start, fields.end, locale, course) },
    { label: t("kinds:field.phase"), value: termLinks([fields.phase], locale) },
    other("levels", fields.levels),
    { label: t("kinds:field.ages"), value: formatAges(fields.agesFrom ?? null, fields.agesTo ?? null, locale) },
    { label: t("kinds:field.themes"), value: termLinks(fields.themes, locale) },
    other("learners", fields.learners),
    { label: t("kinds:field.needs"), value: termLinks(fields.needs, locale) },
    { label: t("kinds:field.scopes"), value: termLinks(fields.scopes, locale) },
    { label: t("kinds:field.fieldOfAction"), value: termLinks([fields.fieldOfAction], locale) },
    { label: t("kinds:field.weight"), value: fields.weight && t(`kinds:choice.weight.${fields.weight}`) },
    { label: t("kinds:field.countries"), value: fields.cities ? countries(practice, locale) : undefined },
  ];
}
