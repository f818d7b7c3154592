import { notFound } from "next/navigation";
import { ExportForm } from "@/components/admin/export/export-form";
import { reviewColumns } from "@/components/admin/reviews/review-columns";
import { ButtonLink, MoreLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import { readReviewQueue } from "@/lib/proposals/review-queue";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { citiesOf } from "@/lib/records/review/cities";
import { roundStart } from "@/lib/records/rounds/round";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:review.title"));

/** The review queue: submitted records and changes that wait for a decision. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readAdminPage(props, () => "/reviews");
  if (citiesOf(actor)?.length === 0) notFound();
  const [lines, timeZone] = await Promise.all([readReviewQueue(actor, locale), timeZoneFor(actor)]);
  const done = (["publish", "schedule", "unschedule", "sendBack"] as const).find((item) => item === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:nav.reviews") }]}
      title={t("work:review.title")}
      lead={t("work:review.lead")}
      errors={form.summary()}
      done={done && t(`work:review.done.${done}`)}
    >
      {lines.length === 0 ? (
        <EmptyState title={t("work:review.emptyTitle")}>
          <p>{t("work:review.empty")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("work:review.title")}
          columns={reviewColumns(locale, timeZone)}
          lines={lines}
          lineKey={({ type, id }) => `${type} ${id}`}
        />
      )}
      {lines.some(({ publishAt }) => !publishAt) && (
        <div>
          <ButtonLink href={roundStart(locale, "reviews")}>{t("rounds:start")}</ButtonLink>
        </div>
      )}
      {lines.length > 0 && <ExportForm locale={locale} list="reviews" query="" />}
      <MoreLink href={`/${locale}/admin/proposals`}>{t("proposals:admin.all")}</MoreLink>
    </WorkFrame>
  );
}
