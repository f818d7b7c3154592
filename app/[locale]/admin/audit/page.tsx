import { notFound } from "next/navigation";
import { auditColumns } from "@/components/admin/audit/audit-columns";
import { AuditFilters } from "@/components/admin/audit/audit-filters";
import { ExportForm } from "@/components/admin/export/export-form";
import { Table } from "@/components/ui/table";
import { Pager } from "@/components/work/pager";
import { WorkFrame } from "@/components/work/work-frame";
import { auditLinesPerPage, readAudit } from "@/lib/audit-view";
import { firstValue, pageNumber, queryString } from "@/lib/routes/query";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("work:audit.title"));

/** The audit log, for administrators. */
export default async function Page(props: AdminProps) {
  const { locale, t, actor, frame, query } = await readAdminPage(props, () => "/audit");
  const filter = {
    area: firstValue(query.area),
    outcome: firstValue(query.outcome),
    actor: firstValue(query.actor),
    day: firstValue(query.day),
  };
  const page = pageNumber(query.page);
  const audit = (await readAudit(actor, filter, page)) ?? notFound();
  const search = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
  const href = (number: number) => {
    search.set("page", String(number));
    return `/${locale}/admin/audit?${search}`;
  };
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("work:audit.title") }]}
      title={t("work:audit.title")}
      lead={t("work:audit.lead")}
    >
      <AuditFilters locale={locale} filter={filter} areas={audit.areas} />
      {audit.lines.length === 0 ? (
        <p>{t("work:audit.empty")}</p>
      ) : (
        <Table
          caption={t("work:audit.title")}
          columns={auditColumns(locale)}
          lines={audit.lines}
          lineKey={({ id }) => String(id)}
        />
      )}
      <Pager
        locale={locale}
        label={t("work:audit.pages")}
        page={page}
        pages={Math.ceil(audit.total / auditLinesPerPage)}
        href={href}
      />
      {audit.total > 0 && <ExportForm locale={locale} list="audit" query={queryString(filter)} />}
    </WorkFrame>
  );
}
