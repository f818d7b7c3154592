import { Figures } from "@/components/ui/figures";
import { formatEdtf } from "@/lib/edtf/format";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ReportContent } from "@/lib/meetings/report/content";
import { titleWords } from "./words";

type Figure = ReportContent["figures"][number];

function measure({ value, unit }: Figure, locale: Locale) {
  if (unit === "%") return { value: formatNumber(value, locale, { style: "unit", unit: "percent" }) };
  return { value: formatNumber(value, locale), ...(unit ? { unit } : {}) };
}

function sourceOf({ source, sourceUrl }: Figure, locale: Locale) {
  if (!source) return {};
  const words = translator(locale)("records:source", { source });
  return { source: sourceUrl ? <a href={sourceUrl}>{words}</a> : words };
}

/** Figures with the day on which they were counted, as the report froze them. */
export function FiguresPart({
  content,
  locale,
}: {
  content: Pick<ReportContent, "figures" | "source">;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Figures
      figures={content.figures.map((figure) => ({
        ...measure(figure, locale),
        label: titleWords(figure.label, locale, content.source),
        asOf: t("records:asOf", { date: formatEdtf(figure.asOf, locale) }),
        ...sourceOf(figure, locale),
      }))}
    />
  );
}
