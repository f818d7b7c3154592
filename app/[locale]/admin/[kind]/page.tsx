import { AdminFrame } from "@/components/admin/admin-frame";
import { ExportForm } from "@/components/admin/export/export-form";
import { BulkConfirm } from "@/components/admin/records/bulk-confirm";
import { BulkReport } from "@/components/admin/records/bulk-report";
import { ListBar } from "@/components/admin/records/list-bar";
import { RecordFilters } from "@/components/admin/records/record-filters";
import { RecordTable } from "@/components/admin/records/record-table";
import { SavedViews } from "@/components/admin/records/saved-views";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { adminPath } from "@/lib/kinds/address";
import { kindAtPath } from "@/lib/kinds/index";
import { readAdminListPage } from "@/lib/records/admin/list-page";
import { listQuery } from "@/lib/records/admin/list-query";
import { roundStart } from "@/lib/records/rounds/round";
import { type AdminProps, adminTitle, readAdminPage, requireKind } from "../admin-page";

export const generateMetadata = adminTitle((t, { kind }) => t(`kinds:plural.${kindAtPath(kind ?? "") ?? "school"}`));

/** All records of a kind that the person may edit. */
export default async function Page(props: AdminProps<{ kind: string }>) {
  const state = await readAdminPage(props, ({ kind }) => `/${kind}`);
  const { locale, t, actor, params, query: address, frame, form } = state;
  const kind = requireKind(params.kind);
  const page = await readAdminListPage(actor, kind, locale, address, new Date());
  const { list, query, filters, toConfirm } = page;
  const here = adminPath(locale, kind);
  const hrefWith = (change: Record<string, string>) => `${here}?${listQuery(address, change)}`;
  const back = hrefWith({});
  return (
    <AdminFrame
      {...frame}
      title={t(`kinds:plural.${kind}`)}
      aside={page.mayCreate && <ButtonLink href={`${here}/new`}>{t("admin:list.new")}</ButtonLink>}
    >
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-14">
        <div>
          <RecordFilters locale={locale} action={here} query={query} cities={page.cities} />
          <SavedViews locale={locale} kind={kind} query={filters} views={page.views} form={form} />
        </div>
        <div className="mt-8 min-w-0 lg:mt-0">
          {page.outcome && <BulkReport outcome={page.outcome} locale={locale} />}
          <ListBar locale={locale} count={list.total} sort={query.sort} hrefWith={hrefWith} />
          {list.total > 0 && (
            <a
              href={roundStart(locale, "records", { kind, ...Object.fromEntries(new URLSearchParams(filters)) })}
              className="target mb-4 inline-block"
            >
              {t("rounds:start")}
            </a>
          )}
          {toConfirm && (
            <BulkConfirm
              locale={locale}
              action={toConfirm.action}
              count={list.total}
              hidden={{ locale, kind, ...toConfirm.fields, confirmed: String(list.total), next: back }}
              back={back}
            />
          )}
          {list.total === 0 ? (
            <EmptyState title={t("admin:list.emptyTitle")}>{t("admin:list.empty")}</EmptyState>
          ) : (
            <RecordTable {...page} locale={locale} kind={kind} hrefWith={hrefWith} query={filters} />
          )}
          {list.total > 0 && <ExportForm locale={locale} list="records" query={`kind=${kind}&${filters}`} />}
        </div>
      </div>
    </AdminFrame>
  );
}
