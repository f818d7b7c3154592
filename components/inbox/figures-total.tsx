import { Figures } from "@/components/ui/figures";
import { WorkPart } from "@/components/work/work-part";
import type { MessageFigures as FigureValues } from "@/lib/contact/statistics";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { durationIn, shareIn } from "./figures-table";

/** The totals of one city or all cities, as of today. */
export function FiguresTotal({ locale, total }: { locale: Locale; total: FigureValues }) {
  const t = translator(locale);
  const asOf = t("inbox:figures.asOf", { day: formatDay(new Date().toISOString().slice(0, 10), locale) });
  const figures = [
    { value: formatNumber(total.messages, locale), label: t("inbox:figures.messages") },
    { value: shareIn(locale, total), label: t("inbox:figures.unanswered") },
    { value: durationIn(locale, total.medianHours), label: t("inbox:figures.median") },
  ];
  return (
    <WorkPart id="total" title={t("inbox:figures.total")}>
      <Figures figures={figures.map((figure) => ({ ...figure, asOf }))} />
    </WorkPart>
  );
}
