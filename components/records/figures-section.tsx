import { type Figure, Figures } from "@/components/ui/figures";
import { Section } from "@/components/ui/section";
import { formatEdtf } from "@/lib/edtf/format";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { written, writtenName } from "./written";

type Fact = View["parts"]["facts"][number];

/** Formats a percentage as the language writes it: "45%", "45 %". Other units follow: "12 €", "7 cases". */
function measureOf(
  { fields: { value = 0, unit }, texts }: Fact,
  locale: Locale,
): Pick<Figure, "value" | "unit" | "what"> {
  const what = texts.unitInWords ? { what: writtenName(texts.unitInWords) } : {};
  if (unit === "%") return { value: formatNumber(value, locale, { style: "unit", unit: "percent" }), ...what };
  return { value: formatNumber(value, locale), ...(unit ? { unit } : {}), ...what };
}

/** "Source: Statistics Finland", in the page's language where the source has a name in it. */
function sourceOf({ fields, texts }: Fact, locale: Locale): Pick<Figure, "source"> {
  if (!fields.source) return {};
  const source = translator(locale)("records:source", { source: texts.sourceName?.text ?? fields.source });
  return { source: fields.sourceUrl ? <a href={fields.sourceUrl}>{source}</a> : source };
}

function figureOf(fact: Fact, locale: Locale): Figure[] {
  const { fields, texts } = fact;
  if (fields.value === undefined || !fields.asOf || !texts.label) return [];
  return [
    {
      ...measureOf(fact, locale),
      label: written(texts.label, locale),
      asOf: translator(locale)("records:asOf", { date: formatEdtf(fields.asOf, locale) }),
      ...sourceOf(fact, locale),
      ...(texts.note ? { note: written({ ...texts.note, text: wordsOf(texts.note.html) }, locale) } : {}),
    },
  ];
}

/** The figures of a record, each with its date and source. `first` come from fields of the record itself. */
export function FiguresSection({ facts, first = [], locale }: { facts: Fact[]; first?: Figure[]; locale: Locale }) {
  const figures = [...first, ...facts.flatMap((fact) => figureOf(fact, locale))];
  if (figures.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="figures" title={t("kinds:field.facts")} copyLabel={t("records:copyLabel")}>
      <Figures figures={figures} />
    </Section>
  );
}
