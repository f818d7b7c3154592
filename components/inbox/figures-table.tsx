import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import type { RecordFigures } from "@/lib/contact/statistics";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { monthName } from "./month-bars";

/** A duration in hours if it was short, otherwise in days. */
export function durationIn(locale: Locale, hours: number | null): string {
  const t = translator(locale);
  if (hours === null) return "–";
  const [key, amount] = hours < 48 ? (["hours", hours] as const) : (["days", hours / 24] as const);
  return t(`inbox:figures.${key}`, { count: Math.max(1, Math.round(amount)) });
}

export const shareIn = (locale: Locale, { messages, answered }: { messages: number; answered: number }) =>
  formatNumber(1 - answered / messages, locale, { style: "percent", maximumFractionDigits: 0 });

function figureColumns(locale: Locale) {
  const t = translator(locale);
  return [
    {
      key: "record",
      title: t("inbox:figures.record"),
      cell: ({ title, titleLanguage, recordId }: RecordFigures) => (
        <a href={`/${locale}/admin/messages?state=all&record=${recordId}`} lang={titleLanguage} className="target">
          {title}
        </a>
      ),
    },
    { key: "month", title: t("inbox:figures.month"), cell: ({ month }: RecordFigures) => monthName(month, locale) },
    {
      key: "messages",
      title: t("inbox:figures.messages"),
      number: true,
      cell: ({ messages }: RecordFigures) => formatNumber(messages, locale),
    },
    {
      key: "share",
      title: t("inbox:figures.share"),
      number: true,
      cell: (line: RecordFigures) => shareIn(locale, line),
    },
    {
      key: "median",
      title: t("inbox:figures.median"),
      number: true,
      cell: ({ medianHours }: RecordFigures) => durationIn(locale, medianHours),
    },
  ];
}

export function FiguresDownload({ locale, city }: { locale: Locale; city: string }) {
  const t = translator(locale);
  return (
    <PostForm action="/api/admin/messages/figures" locale={locale} hidden={{ city }}>
      <Button second>{t("inbox:figures.download")}</Button>
    </PostForm>
  );
}

/** The statistics of each record by month. */
export function FiguresTable({ locale, records }: { locale: Locale; records: RecordFigures[] }) {
  return (
    <Table
      caption={<span className="sr-only">{translator(locale)("inbox:figures.records")}</span>}
      columns={figureColumns(locale)}
      lines={records}
      lineKey={({ recordId, month }) => `${recordId} ${month}`}
    />
  );
}
