import { Details } from "@/components/ui/details";
import { ChoiceFilter, FilterForm, SelectFilter, WordsFilter } from "@/components/ui/filter-form";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { ListQuery } from "@/lib/kinds/list";
import { type AddressValues, filterLabel, type ListFilter, selectFilters } from "./list-filters";

/** This many filters are open; the others are folded until one of them is used. */
const openFilters = 8;

function Filter({ filter: { key, options }, locale }: { filter: ListFilter; locale: Locale }) {
  const t = translator(locale);
  const choices = options.map((option) => ({ ...option, count: formatNumber(option.count, locale) }));
  if (!selectFilters.includes(key)) {
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

type FilterColumnProps = {
  kind: KindName;
  locale: Locale;
  query: ListQuery;
  filters: ListFilter[];
  values: AddressValues;
};

/** The form beside a list: words, the filters that have results, a year. */
export function FilterColumn({ kind, locale, query, filters, values }: FilterColumnProps) {
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

function YearFilter({ locale, value }: { locale: Locale; value: AddressValues[string] }) {
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
