import type { ReactNode } from "react";
import { CompareBar } from "@/components/compare/choose";
import { FollowLink } from "@/components/follow/follow-link";
import { ListPage } from "@/components/layout/list-page";
import { SiteFrame } from "@/components/site/site-frame";
import { Pagination } from "@/components/ui/pagination";
import { ActiveFilters, ResultBar } from "@/components/ui/results";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import { kindNamed } from "@/lib/kinds/index";
import type { Sort } from "@/lib/kinds/kind";
import { listAddress } from "@/lib/serving/list-queries";
import { activeFilters, wayOut } from "./chosen-filters";
import { ChosenTerms } from "./chosen-terms";
import { FilterColumn, resultsId } from "./filter-column";
import { type AddressValues, addressValues, type FilteredList, listFilters } from "./list-filters";
import { ListMap } from "./list-map";
import { ListViews, sortAddress, sortOptions } from "./list-order";
import { listPagination } from "./list-pagination";
import { ListRows } from "./list-rows";
import { ListTable } from "./list-table";
import { ListTimeline } from "./list-timeline";
import { NoResults } from "./no-results";
import { OwnLanguageLink } from "./own-language";
import { splitEvents } from "./split-events";
import { UnknownValues } from "./unknown-values";

export type RecordListProps = FilteredList & {
  /** Shown above the list: a map of the same records. */
  before?: ReactNode;
  /** Replaces the rows, for example with a table of contents. */
  results?: ReactNode;
  /** Shown below the list. */
  after?: ReactNode;
  now: Date;
};

/** The parameters that say how a list is shown. */
const shownAs = (values: AddressValues) =>
  ["sort", "near", "view"].flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, value: String(value) }];
  });

type ResultsProps = RecordListProps & { values: AddressValues; found: string };

/** What was found, as it was asked to be shown. */
function Results(props: ResultsProps) {
  const { kind, locale, list, query, values, found } = props;
  if (query.view === "map") return <ListMap {...props} />;
  if (query.view === "timeline")
    return <ListTimeline cards={list.cards} locale={locale} thisYear={props.now.getUTCFullYear()} />;
  if (query.view === "table") {
    const address = (sort: Sort) => sortAddress({ filtered: props, values }, sort);
    const sort = query.sort ?? (list.line === undefined && !query.words ? kindNamed(kind).sorts[0] : undefined);
    const parts = splitEvents(list, locale) ?? [{ id: "all", title: found, cards: list.cards }];
    return parts.map(({ id, title, cards }) => (
      <ListTable key={id} {...{ kind, locale, sort, cards }} part={id} caption={title} sortAddress={address} />
    ));
  }
  return props.results ?? <ListRows list={list} locale={locale} />;
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
        filters={
          <FilterColumn {...{ kind, locale, query, filters, found }} keep={shownAs(values)} chosen={active.length} />
        }
      >
        {props.before}
        <UnknownValues {...props} values={values} />
        <ActiveFilters
          label={t("lists:chosen")}
          remove={t("lists:remove")}
          filters={active}
          clear={{ href: listPath(locale, kind), label: t("lists:clear") }}
        />
        <ChosenTerms {...props} />
        <ResultBar
          count={found}
          id={resultsId}
          sort={{ label: t("lists:sort"), options: sortOptions({ filtered: props, values }) }}
          views={<ListViews filtered={props} values={values} />}
          fold={t("lists:ways")}
          more={
            <>
              <FollowLink locale={locale} list={path} values={values} />
              <OwnLanguageLink {...props} values={values} />
            </>
          }
        />
        {list.cards.length > 0 ? (
          <Results {...props} values={values} found={found} />
        ) : (
          <NoResults kind={kind} locale={locale} ways={wayOut(filters, values, props)} />
        )}
        {(query.view !== "map" || query.filters.city?.length === 1) && (
          <Pagination {...listPagination(list, page, locale)} />
        )}
        {kind === "practice" && query.view === undefined && list.cards.length > 0 && <CompareBar locale={locale} />}
        {props.after}
      </ListPage>
    </SiteFrame>
  );
}
