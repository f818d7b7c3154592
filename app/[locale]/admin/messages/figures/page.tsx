import { notFound } from "next/navigation";
import { MonthBars, monthName } from "@/components/inbox/month-bars";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SelectField } from "@/components/ui/field";
import { Figures } from "@/components/ui/figures";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { citiesOfFigures, type RecordFigures, readFigures, readRecordFigures } from "@/lib/contact/statistics";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { citiesForRoles } from "@/lib/records/admin/people-list";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, one } from "../../admin-page";
import { readWorkPage } from "../../work-page";

export const generateMetadata = adminTitle((t) => t("inbox:figures.title"));

/** Hours for what was quick, days for the rest. */
function durationIn(locale: Locale, hours: number | null): string {
  const t = translator(locale);
  if (hours === null) return "–";
  const [key, amount] = hours < 48 ? (["hours", hours] as const) : (["days", hours / 24] as const);
  return t(`inbox:figures.${key}`, { count: Math.max(1, Math.round(amount)) });
}

const shareIn = (locale: Locale, { messages, answered }: { messages: number; answered: number }) =>
  formatNumber(1 - answered / messages, locale, { style: "percent", maximumFractionDigits: 0 });

function columnsIn(locale: Locale) {
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

type Shown = { locale: Locale; city: string };

function Total({ locale, total }: { locale: Locale; total: Awaited<ReturnType<typeof readFigures>>["total"] }) {
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

function Download({ locale, city }: Shown) {
  const t = translator(locale);
  return (
    <PostForm action="/api/admin/messages/figures" locale={locale} hidden={{ city }}>
      <Button second>{t("inbox:figures.download")}</Button>
    </PostForm>
  );
}

function CityChoice({ locale, city, cities }: Shown & { cities: { id: string; label: string }[] }) {
  const t = translator(locale);
  return (
    <form method="get" action={`/${locale}/admin/messages/figures`} className="flex flex-wrap items-end gap-4">
      <SelectField
        id="city"
        name="city"
        label={t("inbox:figures.city")}
        value={city}
        any={t("inbox:figures.anyCity")}
        choices={cities.map(({ id, label }) => ({ value: id, label }))}
      />
      <Button second>{t("inbox:figures.apply")}</Button>
    </form>
  );
}

/** How much is asked, how much is answered, how fast: of a city or of all. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readWorkPage(props, () => "/messages/figures");
  const city = isUuid(one(query.city)) ? one(query.city) : "";
  const cities = citiesOfFigures(actor, city || undefined);
  if (cities?.length === 0) notFound();
  const [{ total, months }, records, choices] = await Promise.all([
    readFigures(cities),
    readRecordFigures(cities, locale),
    citiesForRoles(actor, locale),
  ]);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/messages`, label: t("inbox:nav") }, { label: t("inbox:figures.link") }]}
      title={t("inbox:figures.title")}
      lead={t("inbox:figures.lead")}
    >
      {choices.length > 1 && <CityChoice locale={locale} city={city} cities={choices} />}
      {total.messages === 0 ? (
        <EmptyState title={t("inbox:figures.emptyTitle")}>
          <p>{t("inbox:figures.empty")}</p>
        </EmptyState>
      ) : (
        <>
          <Total locale={locale} total={total} />
          <WorkPart id="months" title={t("inbox:figures.months")}>
            <p className="text-note text-quiet">{t("inbox:figures.monthsLead")}</p>
            <MonthBars locale={locale} months={months} />
          </WorkPart>
          <WorkPart id="records" title={t("inbox:figures.records")}>
            <Table
              caption={<span className="sr-only">{t("inbox:figures.records")}</span>}
              columns={columnsIn(locale)}
              lines={records}
              lineKey={({ recordId, month }) => `${recordId} ${month}`}
            />
            <Download locale={locale} city={city} />
          </WorkPart>
        </>
      )}
    </WorkFrame>
  );
}
