import { FigureLine } from "@/components/charts/figure-line";
import { monthName } from "@/components/inbox/month-bars";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { CityCounts, GrowthCounts, MonthCounts } from "@/lib/records/growth/read-growth";

const shown = ["records", "organisations", "people", "languages", "confirmed", "unanswered"] as const;

/** One line for each thing that is counted; only the first and the last number stand in the picture. */
export function GrowthPictures({ locale, months }: { locale: Locale; months: MonthCounts[] }) {
  const t = translator(locale);
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {shown.map((measure) => (
        <div key={measure}>
          <h3 className="font-semibold">{t(`work:growth.${measure}`)}</h3>
          <FigureLine
            id={`growth-${measure}`}
            title={t(`work:growth.${measure}`)}
            description={t("work:growth.picture")}
            values={months.map(({ month, counts }, index) => ({
              id: month,
              value: counts[measure],
              asOf: month,
              words: index === 0 || index === months.length - 1 ? formatNumber(counts[measure], locale) : "",
            }))}
          />
        </div>
      ))}
    </div>
  );
}

function countColumns<Line extends { counts: GrowthCounts }>(locale: Locale) {
  const t = translator(locale);
  return shown.map((measure) => ({
    key: measure,
    title: t(`work:growth.${measure}`),
    number: true,
    cell: ({ counts }: Line) => formatNumber(counts[measure], locale),
  }));
}

/** The same numbers by month, the latest first. */
export function GrowthByMonth({ locale, months }: { locale: Locale; months: MonthCounts[] }) {
  const t = translator(locale);
  const month = {
    key: "month",
    title: t("work:growth.month"),
    cell: (line: MonthCounts) => monthName(line.month, locale),
  };
  return (
    <Table
      caption={t("work:growth.byMonth")}
      columns={[month, ...countColumns<MonthCounts>(locale)]}
      lines={[...months].reverse()}
      lineKey={({ month: key }) => key}
    />
  );
}

/** The numbers of each city now; its name leads to its pictures. */
export function GrowthByCity({ locale, cities }: { locale: Locale; cities: CityCounts[] }) {
  const t = translator(locale);
  const city = {
    key: "city",
    title: t("work:growth.city"),
    cell: ({ id, label }: CityCounts) =>
      id ? (
        <a href={`/${locale}/admin/growth?city=${id}`} className="target">
          {label}
        </a>
      ) : (
        t("work:people.platform")
      ),
  };
  return (
    <Table
      caption={t("work:growth.byCity")}
      columns={[city, ...countColumns<CityCounts>(locale)]}
      lines={cities}
      lineKey={({ id }) => id ?? "platform"}
    />
  );
}
