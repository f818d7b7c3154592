import { type Figure, Figures } from "@/components/ui/figures";
import { Section } from "@/components/ui/section";
import { formatEdtf } from "@/lib/edtf/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { FigureSeries, findSeries } from "./figure-series";
import { measureOf } from "./measure";
import { written } from "./written";

type Fact = View["parts"]["facts"][number];

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
  const { series, single } = findSeries(facts);
  const figures = [...first, ...single.flatMap((fact) => figureOf(fact, locale))];
  if (figures.length + series.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="figures" title={t("kinds:field.facts")} copyLabel={t("records:copyLabel")}>
      <div className="space-y-9">
        <Figures figures={figures} />
        {series.map((group) => (
          <FigureSeries key={group[0]!.id} facts={group} locale={locale} />
        ))}
      </div>
    </Section>
  );
}
