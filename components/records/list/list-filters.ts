import { countryName } from "@/lib/i18n/format";
import { alphabet } from "@/lib/i18n/formats";
import { isLocale, type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import { filterKeys, filterVocabularies } from "@/lib/kinds/filters";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { List, ListQuery } from "@/lib/kinds/list";
import { listAddress } from "@/lib/serving/list-queries";

/** A list of records, and what its filters choose from. */
export type FilteredList = {
  kind: KindName;
  locale: Locale;
  list: List;
  query: ListQuery;
  /** All cities, for the city filter. */
  cities: Card[];
  /** The terms of the filters' vocabularies. */
  terms: TermView[];
};

type FilterOption = { value: string; label: string; lang?: string; count: number; checked: boolean };
export type ListFilter = { key: string; options: FilterOption[] };
/** The filters as query parameters, with cities by slug. */
export type AddressValues = Record<string, string | number | string[] | undefined>;

/** Filters of which one value can be chosen. */
export const selectFilters = ["city", "country"];

/** Place first, then the filters that the kind declares; language before the rarer ones. */
function orderedKeys(kind: KindName): string[] {
  const keys = filterKeys(kind);
  const declared = keys.filter((key) => !["city", "country", "language"].includes(key));
  const place = keys
    .filter((key) => selectFilters.includes(key))
    .sort()
    .reverse();
  return [...place, ...declared.slice(0, 5), "language", ...declared.slice(5)];
}

export const filterLabel = (key: string) => `kinds:filter.${key}` as "kinds:filter.city";

/** The values of a filter that have results or are chosen, with labels. */
function optionsOf(key: string, { kind, locale, list, query, cities, terms }: FilteredList): FilterOption[] {
  const chosen = query.filters[key] ?? [];
  const count = (value: string) => list.counts[key]?.[value] ?? 0;
  const option = (value: string, label: string, id = value, lang?: string): FilterOption => ({
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

export function listFilters(list: FilteredList): ListFilter[] {
  return orderedKeys(list.kind).map((key) => ({ key, options: optionsOf(key, list) }));
}

export function addressValues({ query, cities }: FilteredList): AddressValues {
  const slugs = new Map(cities.map((city) => [city.id, city.slug]));
  const filters = Object.entries(query.filters).map(([key, values]) => [
    key,
    values.map((value) => (key === "city" ? (slugs.get(value) ?? value) : value)),
  ]);
  return { ...Object.fromEntries(filters), year: query.year, q: query.words, sort: query.sort };
}

/** What is chosen, each with the address of the list without it. */
export function activeFilters(filters: ListFilter[], values: AddressValues, { kind, locale, query }: FilteredList) {
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
