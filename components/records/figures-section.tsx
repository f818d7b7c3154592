import { type Figure, Figures } from "@/components/ui/figures";
import { Section } from "@/components/ui/section";
import { formatEdtf } from "@/lib/edtf/format";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { plainText } from "@/lib/text/markdown";
import { written } from "./written";

type Fact = View["parts"]["facts"][number];

function figureOf({ fields, texts }: Fact, locale: Locale): Figure[] {
  const t = translator(locale);
  if (fields.value === undefined || !fields.asOf || !texts.label) return [];
  const source = fields.source ? t("records:source", { source: fields.source }) : undefined;
  return [
    {
      value: formatNumber(fields.value, locale),
      label: written(texts.label, locale),
      asOf: t("records:asOf", { date: formatEdtf(fields.asOf, locale) }),
      ...(fields.unit ? { unit: fields.unit } : {}),
      ...(source ? { source: fields.sourceUrl ? <a href={fields.sourceUrl}>{source}</a> : source } : {}),
      ...(texts.note ? { note: written({ ...texts.note, text: plainText(texts.note.text) }, locale) } : {}),
    },
  ];
}

/** The figures of a record, each with its date and source. */
export function FiguresSection({ facts, locale }: { facts: Fact[]; locale: Locale }) {
  const figures = facts.flatMap((fact) => figureOf(fact, locale));
  if (figures.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="figures" title={t("kinds:field.facts")} copyLabel={t("records:copyLabel")}>
      <Figures figures={figures} />
    </Section>
  );
}
