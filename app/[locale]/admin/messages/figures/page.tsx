import { notFound } from "next/navigation";
import { FiguresCity } from "@/components/inbox/figures-city";
import { FiguresDownload, FiguresTable } from "@/components/inbox/figures-table";
import { FiguresTotal } from "@/components/inbox/figures-total";
import { MonthBars } from "@/components/inbox/month-bars";
import { EmptyState } from "@/components/ui/empty-state";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { citiesOfFigures, readFigures, readRecordFigures } from "@/lib/contact/statistics";
import { citiesForRoles } from "@/lib/records/admin/people-list";
import { firstValue } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("inbox:figures.title"));

/** Statistics of messages and answers, for one city or all. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readAdminPage(props, () => "/messages/figures");
  const city = isUuid(firstValue(query.city)) ? firstValue(query.city) : "";
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
      {choices.length > 1 && <FiguresCity locale={locale} city={city} cities={choices} />}
      {total.messages === 0 ? (
        <EmptyState title={t("inbox:figures.emptyTitle")}>
          <p>{t("inbox:figures.empty")}</p>
        </EmptyState>
      ) : (
        <>
          <FiguresTotal locale={locale} total={total} />
          <WorkPart id="months" title={t("inbox:figures.months")}>
            <p className="text-note text-quiet">{t("inbox:figures.monthsLead")}</p>
            <MonthBars locale={locale} months={months} />
          </WorkPart>
          <WorkPart id="records" title={t("inbox:figures.records")}>
            <FiguresTable locale={locale} records={records} />
            <FiguresDownload locale={locale} city={city} />
          </WorkPart>
        </>
      )}
    </WorkFrame>
  );
}
