import { FigureLine } from "@/components/charts/figure-line";
import { Lang, plainText } from "@/components/ui/lang";
import { type Column, Table } from "@/components/ui/table";
import { formatEdtf } from "@/lib/edtf/format";
import { edtfSortKey } from "@/lib/edtf/index";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import { measureOf } from "./measure";
import { written } from "./written";

type Fact = View["parts"]["facts"][number];

/** What counts the same thing at different times, in the order of their dates; everything else stays single. */
export function findSeries(facts: Fact[]): { series: Fact[][]; single: Fact[] } {
  const known = facts.filter(({ fields, texts }) => fields.value !== undefined && fields.asOf && texts.label);
  const groups = [...Map.groupBy(known, ({ fields, texts }) => `${texts.label!.text} ${fields.unit ?? ""}`).values()];
  const isSeries = (group: Fact[]) => new Set(group.map(({ fields }) => fields.asOf)).size > 1;
  const inTime = (one: Fact, other: Fact) =>
    edtfSortKey(one.fields.asOf!).localeCompare(edtfSortKey(other.fields.asOf!));
  return {
    series: groups.filter(isSeries).map((group) => [...group].sort(inTime)),
    single: groups.filter((group) => !isSeries(group)).flat(),
  };
}

function measureInWords(fact: Fact, locale: Locale): string {
  const { value, unit, what } = measureOf(fact, locale);
  return [value, unit, what && plainText(what)].filter(Boolean).join("\u00a0");
}

function SourceOf({ fact: { fields, texts }, locale }: { fact: Fact; locale: Locale }) {
  const { note } = texts;
  const source = texts.sourceName?.text ?? fields.source;
  return (
    <>
      {fields.sourceUrl ? <a href={fields.sourceUrl}>{source}</a> : source}
      {note && (
        <span className="block text-note text-quiet">
          <Lang words={written({ ...note, text: wordsOf(note.html) }, locale)} />
        </span>
      )}
    </>
  );
}

/** One figure over time: a line, and its table with the sources. */
export function FigureSeries({ facts, locale }: { facts: Fact[]; locale: Locale }) {
  const t = translator(locale);
  const label = written(facts[0]!.texts.label!, locale);
  const columns: Column<Fact>[] = [
    { key: "asOf", title: t("kinds:field.asOf"), cell: ({ fields }) => formatEdtf(fields.asOf!, locale) },
    { key: "value", title: t("kinds:field.value"), number: true, cell: (fact) => measureInWords(fact, locale) },
    { key: "source", title: t("kinds:field.source"), cell: (fact) => <SourceOf fact={fact} locale={locale} /> },
  ];
  return (
    <div className="max-w-measure">
      <FigureLine
        id={`figure-${facts[0]!.id}`}
        title={plainText(label)}
        description={t("records:figures.line")}
        values={facts.map((fact) => ({
          ...{ id: fact.id, value: fact.fields.value!, asOf: fact.fields.asOf! },
          words: measureInWords(fact, locale),
        }))}
      />
      <Table caption={<Lang words={label} />} columns={columns} lines={facts} lineKey={({ id }) => id} />
    </div>
  );
}
