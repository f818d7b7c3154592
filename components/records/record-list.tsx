import type { ReactNode } from "react";
import type { Crumb } from "@/components/layout/breadcrumb";
import { ListPage } from "@/components/layout/list-page";
import { SiteFrame } from "@/components/site/site-frame";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { ChoiceFilter, FilterForm, SelectFilter, WordsFilter } from "@/components/ui/filter-form";
import { Pagination } from "@/components/ui/pagination";
import { ActiveFilters, ResultBar } from "@/components/ui/results";
import { RowList } from "@/components/ui/row";
import { countryName, formatNumber } from "@/lib/i18n/format";
import { alphabet } from "@/lib/i18n/formats";
import { isLocale, type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { Card, TermView } from "@/lib/kinds/card";
import { filterKeys, filterVocabularies } from "@/lib/kinds/filters";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { List, ListQuery } from "@/lib/kinds/list";
import { listAddress } from "@/lib/serving/list-queries";
import { listPagination } from "./list-pagination";
import { rowOf } from "./row-of-card";

export type RecordListProps = {
  kind: KindName;
  locale: Locale;
  list: List;
  query: ListQuery;
  /** All cities, for the city filter. */
  cities: Card[];
  /** The terms of the filters' vocabularies. */
  terms: TermView[];
  /** Shown above the list: a map of the same records. */
  before?: ReactNode;
  /** Replaces the rows, for example with a table of contents. */
  results?: ReactNode;
  /** Shown below the list. */
  after?: ReactNode;
};

type Option = { value: string; label: string; lang?: string; count: number; checked: boolean };
/** The filters as query parameters, with cities by slug. */
type Values = Record<string, string | number | string[] | undefined>;

type Filters = { key: string; options: Option[] }[];

/** Place first, then the filters that the kind declares; language before the rarer ones. */
function orderedKeys(kind: KindName): string[] {
  const keys = filterKeys(kind);
  const declared = keys.filter((key) => !["city", "country", "language"].includes(key));
  const place = keys
    .filter((key) => selects.includes(key))
    .sort()
    .reverse();
  return [...place, ...declared.slice(0, 5), "language", ...declared.slice(5)];
}

const filterLabel = (key: string) => `kinds:filter.${key}` as "kinds:filter.city";

/** The values of a filter that have results or are chosen, with labels. */
function optionsOf(key: string, { kind, locale, list, query, cities, terms }: RecordListProps): Option[] {
  const chosen = query.filters[key] ?? [];
  const count = (value: string) => list.counts[key]?.[value] ?? 0;
  const option = (value: string, label: string, id = value, lang?: string): Option => ({
    value,
    label,
    count: count(id),
    checked: chosen.includes(id),
    ...(lang ? { lang } : {}),
  });
  const all = () => {
    if (key === "city")
      return cities.map((city) =>
        option(city.slug, city.title.text, city.id, city.title.isFallback ? city.title.language : undefined),
      );
    if (key === "country")
      return Object.keys(list.counts.country ?? {}).map((code) => option(code, countryName(code, locale)));
    if (key === "language")
      return Object.keys(list.counts.language ?? {})
        .filter(isLocale)
        .map((code) => option(code, languageLabel(code, locale)));
    const vocabulary = filterVocabularies(kind)[key];
    return terms
      .filter(({ id }) => id.startsWith(`${vocabulary}/`))
      .map((term) => option(term.notation, term.label.text));
  };
  const found = all().filter((item) => item.count > 0 || item.checked);
  return key === "country" ? found.sort((a, b) => alphabet(locale).compare(a.label, b.label)) : found;
}

function addressValues({ query, cities }: RecordListProps): Values {
  const slugs = new Map(cities.map((city) => [city.id, city.slug]));
  const filters = Object.entries(query.filters).map(([key, values]) => [
    key,
    values.map((value) => (key === "city" ? (slugs.get(value) ?? value) : value)),
  ]);
  return { ...Object.fromEntries(filters), year: query.year, q: query.words, sort: query.sort };
}

function activeFilters(filters: Filters, values: Values, { kind, locale, query }: RecordListProps) {
  const t = translator(locale);
  const path = kindNamed(kind).path;
  const chosen = filters.flatMap(({ key, options }) =>
    options
      .filter(({ checked }) => checked)
      .map(({ value, label }) => {
        const rest = [values[key] ?? []].flat().filter((other) => other !== value) as string[];
        return {
          label: `${t(filterLabel(key))}: ${label}`,
          href: listAddress(locale, path, { ...values, [key]: rest }),
        };
      }),
  );
  const year = query.year
    ? [
        {
          label: `${t("kinds:filter.year")}: ${query.year}`,
          href: listAddress(locale, path, { ...values, year: undefined }),
        },
      ]
    : [];
  const words = query.words
    ? [{ label: `“${query.words}”`, href: listAddress(locale, path, { ...values, q: undefined }) }]
    : [];
  return [...words, ...chosen, ...year];
}

const choicesOf = (options: Option[], locale: Locale) =>
  options.map((option) => ({ ...option, count: formatNumber(option.count, locale) }));

const selects = ["city", "country"];
/** This many filters are open; the others are folded until one of them is used. */
const openFilters = 8;

function Filter({ filter: { key, options }, locale }: { filter: Filters[number]; locale: Locale }) {
  const t = translator(locale);
  const choices = choicesOf(options, locale);
  if (!selects.includes(key)) {
    const more = t("lists:more", { count: options.length - 6 });
    return <ChoiceFilter legend={t(filterLabel(key))} name={key} choices={choices} more={more} />;
  }
  return (
    <SelectFilter
      id={`filter-${key}`}
      label={t(filterLabel(key))}
      name={key}
      value={options.find(({ checked }) => checked)?.value ?? ""}
      choices={choices}
      emptyLabel={t("lists:any")}
    />
  );
}

function FilterColumn({ filters, values, props }: { filters: Filters; values: Values; props: RecordListProps }) {
  const { kind, locale, query } = props;
  const t = translator(locale);
  const useful = filters.filter(({ options }) => options.length > 0);
  const [first, rest] = [useful.slice(0, openFilters), useful.slice(openFilters)];
  const isUsed = rest.some(({ options }) => options.some(({ checked }) => checked));
  return (
    <FilterForm
      action={listPath(locale, kind)}
      label={t("lists:filter")}
      apply={t("lists:apply")}
      keep={query.sort ? [{ name: "sort", value: query.sort }] : []}
    >
      <WordsFilter id="words" label={t("lists:words")} name="q" {...(query.words ? { value: query.words } : {})} />
      {first.map((filter) => (
        <Filter key={filter.key} filter={filter} locale={locale} />
      ))}
      {kindNamed(kind).period && <YearFilter locale={locale} value={values.year} />}
      {rest.length > 0 && (
        <Details summary={t("lists:moreFilters")} open={isUsed}>
          <div className="space-y-6">
            {rest.map((filter) => (
              <Filter key={filter.key} filter={filter} locale={locale} />
            ))}
          </div>
        </Details>
      )}
    </FilterForm>
  );
}

function YearFilter({ locale, value }: { locale: Locale; value: Values[string] }) {
  return (
    <div>
      <label htmlFor="year" className="mb-1.5 block font-semibold">
        {translator(locale)("lists:during")}
      </label>
      <input
        id="year"
        type="number"
        name="year"
        min="1900"
        max="2100"
        defaultValue={value === undefined ? "" : String(value)}
        className="control"
      />
    </div>
  );
}

/**
 * A list of records of one kind with filters, counts, sorting and pages, all in the address. Works without JavaScript.
 */
export function RecordList(props: RecordListProps) {
  const { kind, locale, list, query } = props;
  const t = translator(locale);
  const path = kindNamed(kind).path;
  const filters = orderedKeys(kind).map((key) => ({ key, options: optionsOf(key, props) }));
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
        filters={<FilterColumn filters={filters} values={values} props={props} />}
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
          (props.results ?? <RowList rows={list.cards.map((card) => rowOf(card, locale, 2))} />)
        ) : (
          <EmptyState
            title={t("lists:empty.title")}
            steps={<a href={listPath(locale, kind)}>{t("lists:empty.all")}</a>}
          >
            <p>{t("lists:empty.text")}</p>
          </EmptyState>
        )}
        <Pagination {...listPagination(list, (page) => listAddress(locale, path, { ...values, page }), locale)} />
        {props.after}
      </ListPage>
    </SiteFrame>
  );
}
