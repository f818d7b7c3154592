import type { ReactNode } from "react";
import { CompareBar } from "@/components/compare/choose";
import { ListPage } from "@/components/layout/list-page";
import { SiteFrame } from "@/components/site/site-frame";
import { Pagination } from "@/components/ui/pagination";
import { ActiveFilters, ResultBar } from "@/components/ui/results";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import { kindNamed } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import { activeFilters, wayOut } from "./chosen-filters";
import { FilterColumn, resultsId } from "./filter-column";
import { type AddressValues, addressValues, type FilteredList, listFilters } from "./list-filters";
import { listPagination } from "./list-pagination";
import { ListRows } from "./list-rows";
import { NoResults } from "./no-results";
import { OwnLanguageLink } from "./own-language";
import { UnknownValues } from "./unknown-values";

export type RecordListProps = FilteredList & {
  /** Shown above the list: a map of the same records. */
  before?: ReactNode;
  /** Replaces the rows, for example with a table of contents. */
  results?: ReactNode;
  /** Shown below the list. */
  after?: ReactNode;
};

function sortOptions({ kind, locale, query }: FilteredList, values: AddressValues) {
  const t = translator(locale);
  const { path, sorts } = kindNamed(kind);
  const current = query.sort ?? sorts[0];
  return sorts.map((sort) => ({
    label: t(`kinds:sort.${sort}`),
    href: listAddress(locale, path, { ...values, sort: sort === sorts[0] ? undefined : sort }),
    current: sort === current,
  }));
}

/**
 * A list of records of one kind with filters, counts, sorting and pages, all in the address. Works without JavaScript.
 */
export function RecordList(props: RecordListProps) {
  const { kind, locale, list, query } = props;
  const t = translator(locale);
  const path = kindNamed(kind).path;
  const filters = listFilters(props);
  const values = addressValues(props);
  const active = activeFilters(filters, values, props);
  const found = t(`lists:count.${kind}`, { count: list.total });
  const page = (number: number) => listAddress(locale, path, { ...values, page: number });
  return (
    <SiteFrame
      locale={locale}
      path={page(query.page).slice(3)}
      current={kind}
      crumbs={[{ label: t(`kinds:plural.${kind}`) }]}
    >
      <ListPage
        kind={kind}
        title={t(`kinds:plural.${kind}`)}
        lead={t(`lists:lead.${kind}`)}
        filters={<FilterColumn {...{ kind, locale, query, filters, found }} chosen={active.length} />}
      >
        {props.before}
        <UnknownValues {...props} values={values} />
        <ActiveFilters
          label={t("lists:chosen")}
          remove={t("lists:remove")}
          filters={active}
          clear={{ href: listPath(locale, kind), label: t("lists:clear") }}
        />
        <ResultBar
          count={found}
          id={resultsId}
          sort={{ label: t("lists:sort"), options: sortOptions(props, values) }}
        />
        <OwnLanguageLink {...props} values={values} />
        {list.cards.length > 0 ? (
          (props.results ?? <ListRows list={list} locale={locale} />)
        ) : (
          <NoResults kind={kind} locale={locale} ways={wayOut(filters, values, props)} />
        )}
        <Pagination {...listPagination(list, page, locale)} />
        {kind === "practice" && list.cards.length > 0 && <CompareBar locale={locale} />}
        {props.after}
      </ListPage>
    </SiteFrame>
  );
}
