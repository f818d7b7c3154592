import { listPagination } from "@/components/records/list/list-pagination";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import type { Option } from "@/lib/forms/field-model";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import type { BulkAction } from "@/lib/records/admin/bulk/run";
import type { AdminList } from "@/lib/records/admin/list";
import { BulkFields } from "./bulk-fields";
import { recordColumns } from "./record-columns";
import { TickAll } from "./tick-all";

type Props = {
  locale: Locale;
  kind: KindName;
  list: AdminList;
  /** The address of the list with some filters changed. */
  hrefWith: (change: Record<string, string>) => string;
  /** The filters of the list, as a query string. */
  query: string;
  /** The bulk actions that the reader may use. */
  actions: readonly BulkAction[];
  people: Option[];
  /** Whether every record of the page is ticked. It is in the address, for browsers without JavaScript. */
  isTicked: boolean;
};

/** The records of a list, to open or to select for a bulk action. */
export function RecordTable({ locale, kind, list, hrefWith, query, actions, people, isTicked }: Props) {
  const t = translator(locale);
  const here = hrefWith({ page: String(list.page) });
  const hidden = { locale, kind, next: here };
  const all = list.total > list.rows.length ? { count: list.total, query } : undefined;
  return (
    <form method="post" action="/api/admin/records/bulk">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {actions.length > 0 && (
        <TickAll
          href={`${here}&select=page`}
          label={t("admin:bulk.page", { count: list.rows.length })}
          isOn={isTicked}
        />
      )}
      <Table
        caption={<span className="sr-only">{t("admin:list.caption")}</span>}
        lines={list.rows}
        lineKey={({ id }) => id}
        columns={recordColumns(locale, kind, isTicked)}
      />
      <Pagination {...listPagination(list, (page) => hrefWith({ page: String(page) }), locale)} />
      {actions.length > 0 && <BulkFields locale={locale} actions={actions} people={people} all={all} />}
    </form>
  );
}
