import { WordsFilter } from "@/components/ui/filter-form";
import { FilterGroup } from "@/components/ui/filter-group";
import { FilterSheet } from "@/components/ui/filter-sheet";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import { codeFilters } from "@/lib/kinds/filters";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { ListQuery } from "@/lib/kinds/list";
import { filterLabel, type ListFilter, mostFrequent } from "./list-filters";
import { PeriodFilter, TextFilter } from "./typed-filters";

/** The id of the heading of the results. */
export const resultsId = "results";

/** This many filters are open; the others are folded until one of their values is chosen. */
const openFilters = 4;

type FilterProps = { filter: ListFilter; open: boolean; locale: Locale };

function Filter({ filter: { key, options }, open, locale }: FilterProps) {
  const t = translator(locale);
  const chosen = options.filter(({ checked }) => checked).length;
  return (
    <FilterGroup
      legend={t(filterLabel(key))}
      name={key}
      choices={options.map((option) => ({ ...option, count: formatNumber(option.count, locale) }))}
      open={open}
      shown={mostFrequent}
      more={t("lists:more", { count: options.length - mostFrequent })}
      find={t("lists:findChoice")}
      {...(chosen > 0 ? { chosen: t("lists:selected", { count: chosen }) } : {})}
    />
  );
}

type FilterColumnProps = {
  kind: KindName;
  locale: Locale;
  query: ListQuery;
  filters: ListFilter[];
  /** "5 practices" */
  found: string;
  /** How the list is shown, which the form keeps. */
  keep: { name: string; value: string }[];
  /** The number of chosen filters. */
  chosen: number;
};

/** The filter form of a list: words, codes, the filters that narrow it, a period. */
export function FilterColumn({ kind, locale, query, filters, found, keep, chosen }: FilterColumnProps) {
  const t = translator(locale);
  return (
    <FilterSheet
      action={listPath(locale, kind)}
      label={t("lists:filter")}
      close={t("lists:closeFilters")}
      apply={t("lists:apply")}
      show={t("lists:show", { results: found })}
      skip={{ label: t("lists:toResults"), href: `#${resultsId}` }}
      keep={keep}
      {...(chosen > 0 ? { chosen: t("lists:selected", { count: chosen }) } : {})}
    >
      <WordsFilter id="words" label={t("lists:words")} name="q" {...(query.words ? { value: query.words } : {})} />
      {Object.keys(codeFilters(kind)).map((key) => (
        <TextFilter key={key} id={key} label={t(filterLabel(key))} name={key} value={query.codes?.[key]} />
      ))}
      <div>
        {filters.map((filter, index) => (
          <Filter key={filter.key} filter={filter} open={index < openFilters} locale={locale} />
        ))}
      </div>
      {kindNamed(kind).period && <PeriodFilter locale={locale} period={query.period} />}
    </FilterSheet>
  );
}
