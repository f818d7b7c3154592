import { type Figure, Figures } from "@/components/ui/figures";
import { Section } from "@/components/ui/section";
import { formatEdtf } from "@/lib/edtf/format";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { written } from "./written";

type Fact = View["parts"]["facts"][number];

/** Formats a percentage as the language writes it: "45%", "45 %". */
function measureOf(value: number, unit: string | undefined, locale: Locale): Pick<Figure, "value" | "unit"> {
  if (unit === "%") return { value: formatNumber(value, locale, { style: "unit", unit: "percent" }) };
  return { value: formatNumber(value, locale), ...(unit ? { unit } : {}) };
}

function figureOf({ fields, texts }: Fact, locale: Locale): Figure[] {
  const t = translator(locale);
  if (fields.value === undefined || !fields.asOf || !texts.label) return [];
  const source = fields.source ? t("records:source", { source: fields.source }) : undefined;
  return [
    {
      ...measureOf(fields.value, fields.unit, locale),
      label: written(texts.label, locale),
      asOf: t("records:asOf", { date: formatEdtf(fields.asOf, locale) }),
      ...(source ? { source: fields.sourceUrl ? <a href={fields.sourceUrl}>{source}</a> : source } : {}),
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
