import { notFound } from "next/navigation";
import { ExportForm } from "@/components/admin/export/export-form";
import { scheduledColumns, scheduledKey } from "@/components/admin/scheduled/scheduled-columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { listScheduled } from "@/lib/records/review/scheduled";
import { pageNumber } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:scheduled.title"));

/** Everything that becomes public at a time to come, and what could not. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, form, query } = await readAdminPage(props, () => "/scheduled");
  const page = pageNumber(query.page);
  const { lines, pages } = (await listScheduled(actor, locale, page)) ?? notFound();
  const href = (number: number) => `/${locale}/admin/scheduled${number > 1 ? `?page=${number}` : ""}`;
  const done = (["scheduled", "unscheduled"] as const).find((item) => item === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:scheduled.title") }]}
      title={t("work:scheduled.title")}
      lead={t("work:scheduled.lead")}
      errors={form.summary()}
      done={done && t(`admin:edit.${done}`)}
    >
      {lines.length === 0 ? (
        <EmptyState title={t("work:scheduled.emptyTitle")}>
          <p>{t("work:scheduled.empty")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("work:scheduled.title")}
          columns={scheduledColumns({ locale, t, form }, href(page))}
          lines={lines}
          lineKey={scheduledKey}
        />
      )}
      <Pager locale={locale} label={t("work:scheduled.pages")} page={page} pages={pages} href={href} />
      {lines.length > 0 && <ExportForm locale={locale} list="scheduled" query="" />}
    </WorkFrame>
  );
}
