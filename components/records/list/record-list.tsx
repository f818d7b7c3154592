import type { ReactNode } from "react";
import { CompareBar } from "@/components/compare/choose";
import type { Crumb } from "@/components/layout/breadcrumb";
import { ListPage } from "@/components/layout/list-page";
import { RowTools } from "@/components/records/row-tools";
import { SiteFrame } from "@/components/site/site-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { ActiveFilters, ResultBar } from "@/components/ui/results";
import { RowList } from "@/components/ui/row";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import { kindNamed } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import { rowOf } from "../row-of-card";
import { FilterColumn } from "./filter-column";
import { activeFilters, addressValues, type FilteredList, listFilters } from "./list-filters";
import { listPagination } from "./list-pagination";

export type RecordListProps = FilteredList & {
  /** Shown above the list: a map of the same records. */
  before?: ReactNode;
  /** Replaces the rows, for example with a table of contents. */
  results?: ReactNode;
  /** Shown below the list. */
  after?: ReactNode;
};

/**
 * A list of records of one kind with filters, counts, sorting and pages, all in the address. Works without JavaScript.
 */
export function RecordList(props: RecordListProps) {
  const { kind, locale, list, query } = props;
  const t = translator(locale);
  const path = kindNamed(kind).path;
  const filters = listFilters(props);
  const values = addressValues(props);
  const crumbs: Crumb[] = [{ label: t(`kinds:plural.${kind}`) }];
  const sorts = kindNamed(kind).sorts;
  const current = query.sort ?? sorts[0];
  return (
    <SiteFrame
      locale={locale}
      path={listAddress(locale, path, { ...values, page: query.page }).slice(3)}
      current={kind}
      crumbs={crumbs}
    >
      <ListPage
        kind={kind}
        title={t(`kinds:plural.${kind}`)}
        lead={t(`lists:lead.${kind}`)}
        filters={<FilterColumn kind={kind} locale={locale} query={query} filters={filters} values={values} />}
      >
        {props.before}
        <ActiveFilters
          label={t("lists:chosen")}
          remove={t("lists:remove")}
          filters={activeFilters(filters, values, props)}
          clear={{ href: listPath(locale, kind), label: t("lists:clear") }}
        />
        <ResultBar
          count={t(`lists:count.${kind}`, { count: list.total })}
          sort={{
            label: t("lists:sort"),
            options: sorts.map((sort) => ({
              label: t(`kinds:sort.${sort}`),
              href: listAddress(locale, path, { ...values, sort: sort === sorts[0] ? undefined : sort }),
              current: sort === current,
            })),
          }}
        />
        {list.cards.length > 0 ? (
          (props.results ?? (
            <RowList
              rows={list.cards.map((card) => ({
                ...rowOf(card, locale, 2),
                tools: <RowTools card={card} locale={locale} />,
              }))}
            />
          ))
        ) : (
          <EmptyState
            title={t("lists:empty.title")}
            steps={<a href={listPath(locale, kind)}>{t("lists:empty.all")}</a>}
          >
            <p>{t("lists:empty.text")}</p>
          </EmptyState>
        )}
        <Pagination {...listPagination(list, (page) => listAddress(locale, path, { ...values, page }), locale)} />
        {kind === "practice" && list.cards.length > 0 && <CompareBar locale={locale} />}
        {props.after}
      </ListPage>
    </SiteFrame>
  );
}
