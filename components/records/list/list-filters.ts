import { countryName } from "@/lib/i18n/format";
import { alphabet } from "@/lib/i18n/formats";
import { intlTag, isLocale, type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, TermView } from "@/lib/kinds/card";
import { filterKeys, filterVocabularies, flagFilters } from "@/lib/kinds/filters";
import { groupSizes } from "@/lib/kinds/group-sizes";
import type { KindName } from "@/lib/kinds/index";
import type { List, ListQuery, UnknownValue } from "@/lib/kinds/list";
import type { CityGround } from "@/lib/records/public/city-ground";

/** A list of records with the data of its filters. */
export type FilteredList = {
  kind: KindName;
  locale: Locale;
  list: List;
  query: ListQuery;
  unknown: UnknownValue[];
  /** All cities, for the city filter. */
  cities: Card[];
  /** The terms of the filters' vocabularies. */
  terms: TermView[];
  /** Of the city that is chosen, for the map. */
  ground?: CityGround;
};

/** `name` is its key in the address, where the options of a filter have several. */
type FilterOption = { name?: string; value: string; label: string; lang?: string; count: number; checked: boolean };
export type ListFilter = { key: string; options: FilterOption[] };
/** The filters as query parameters, with cities by slug. */
export type AddressValues = Record<string, string | number | string[] | undefined>;

/** This many values of a filter are visible; the others are folded. */
export const mostFrequent = 6;
/** Filters with so many values that the most frequent come first. */
const places = ["country", "city"];

/** Place first, then the filters that the kind declares; language before the rarer ones. */
function orderedKeys(kind: KindName): string[] {
  const keys = filterKeys(kind).filter((key) => !(key in flagFilters));
  const declared = keys.filter((key) => !places.includes(key) && key !== "language");
  return [...places.filter((key) => keys.includes(key)), ...declared.slice(0, 5), "language", ...declared.slice(5)];
}

/** "6–10", "21+" */
const sizeLabel = (size: string) => (size.endsWith("-") ? size.replace("-", "+") : size.replace("-", "–"));

export const filterLabel = (key: string) => `kinds:filter.${key}` as "kinds:filter.city";

/** Every value of a filter with its label. `id` is its key in the counts. */
function valuesOf(key: string, { kind, locale, list, cities, terms }: FilteredList) {
  const counted = Object.keys(list.counts[key] ?? {});
  if (key === "city")
    return cities.map(({ id, slug, title }) => ({
      id,
      value: slug,
      label: title.text,
      ...(title.isFallback ? { lang: title.language } : {}),
    }));
  if (key === "country") {
    const named = counted.map((code) => ({ id: code, value: code, label: countryName(code, locale) }));
    const { compare } = alphabet(intlTag(locale));
    return named.sort((a, b) => compare(a.label, b.label));
  }
  if (key === "language")
    return counted.filter(isLocale).map((code) => ({ id: code, value: code, label: languageLabel(code, locale) }));
  if (key === "size") return groupSizes.map((size) => ({ id: size, value: size, label: sizeLabel(size) }));
  const vocabulary = `${filterVocabularies(kind)[key]}/`;
  return terms
    .filter(({ id }) => id.startsWith(vocabulary))
    .map(({ notation, label }) => ({ id: notation, value: notation, label: label.text }));
}

/** What a record may have or not: filters of one value each, together. */
function flagOptions({ list, query, locale }: FilteredList): FilterOption[] {
  const t = translator(locale);
  return Object.entries(flagFilters).flatMap(([name, value]) => {
    const [count, checked] = [list.counts[name]?.[value] ?? 0, query.filters[name] !== undefined];
    const isUseful = checked || (count > 0 && count < list.total);
    return isUseful ? [{ name, value, label: t(filterLabel(name)), count, checked }] : [];
  });
}

/** The most frequent values first, the others in their order. */
function frequentFirst(options: FilterOption[]): FilterOption[] {
  const first = options.toSorted((a, b) => b.count - a.count).slice(0, mostFrequent);
  return [...first, ...options.filter((option) => !first.includes(option))];
}

/** The values of a filter that have results or are chosen. */
function optionsOf(key: string, filtered: FilteredList): FilterOption[] {
  const chosen = filtered.query.filters[key] ?? [];
  const counts = filtered.list.counts[key] ?? {};
  const options = valuesOf(key, filtered).flatMap(({ id, ...value }) => {
    const [count, checked] = [counts[id] ?? 0, chosen.includes(id)];
    return count > 0 || checked ? [{ ...value, count, checked }] : [];
  });
  return places.includes(key) ? frequentFirst(options) : options;
}

/** A value that every record of the list has does not narrow it. */
const divides = ({ options }: ListFilter, total: number) =>
  options.some(({ checked, count }) => checked || (count > 0 && count < total));

/** The filters that narrow the list or could. */
export function listFilters(filtered: FilteredList): ListFilter[] {
  const filters = orderedKeys(filtered.kind).map((key) => ({ key, options: optionsOf(key, filtered) }));
  return [...filters, { key: "also", options: flagOptions(filtered) }].filter((filter) =>
    divides(filter, filtered.list.total),
  );
}

export function addressValues({ query, cities }: FilteredList): AddressValues {
  const slugs = new Map(cities.map((city) => [city.id, city.slug]));
  const filters = Object.entries(query.filters).map(([key, values]) => [
    key,
    values.map((value) => (key === "city" ? (slugs.get(value) ?? value) : value)),
  ]);
  const near = query.near && slugs.get(query.near);
  const { words: q, sort, view } = query;
  return { ...Object.fromEntries(filters), ...query.codes, ...query.period, q, sort, near, view };
}
