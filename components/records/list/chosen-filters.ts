import { formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import { kindNamed } from "@/lib/kinds/index";
import type { Period } from "@/lib/kinds/list";
import { listAddress } from "@/lib/serving/list-queries";
import { type AddressValues, type FilteredList, filterLabel, type ListFilter } from "./list-filters";

/** One chosen value: of a filter, a code, a period, or the search words. */
type Chosen = { key: string; label: string; value?: string };

function chosenParts(filters: ListFilter[], { locale, query, cities }: FilteredList): Chosen[] {
  const t = translator(locale);
  const labelled = (key: string, text: string) => ({ key, label: `${t(filterLabel(key))}: ${text}` });
  const values = filters.flatMap(({ key, options }) =>
    options
      .filter(({ checked }) => checked)
      .map(({ name, value, label }) => (name ? { key: name, value, label } : { ...labelled(key, label), value })),
  );
  const codes = Object.entries(query.codes ?? {}).map(([key, typed]) => labelled(key, typed));
  return [
    ...(query.words ? [{ key: "q", label: `“${query.words}”` }] : []),
    ...codes,
    ...values,
    ...cities.filter(({ id }) => id === query.near).map(({ title }) => labelled("near", title.text)),
    ...(query.period ? [labelled("period", yearsOf(query.period))] : []),
  ];
}

/** "2014–2019", "2014–", "–2019", "2014" */
const yearsOf = ({ from, until }: Period) => (from === until ? String(from) : `${from ?? ""}–${until ?? ""}`);

/** The address of the list without one value, or without all values of a key. */
function without({ kind, locale }: FilteredList, values: AddressValues, key: string, value?: string): string {
  const rest =
    value === undefined ? undefined : ([values[key] ?? []].flat() as string[]).filter((one) => one !== value);
  const less = key === "period" ? { from: undefined, until: undefined } : { [key]: rest };
  return listAddress(locale, kindNamed(kind).path, { ...values, ...less });
}

/** The chosen values, each with the address of the list without it. */
export function activeFilters(filters: ListFilter[], values: AddressValues, filtered: FilteredList) {
  return chosenParts(filters, filtered).map(({ key, value, label }) => ({
    label,
    href: without(filtered, values, key, value),
  }));
}

/** For an empty list: the number of records without each of the filters, largest first. */
export function wayOut(filters: ListFilter[], values: AddressValues, filtered: FilteredList) {
  const { list, locale, query } = filtered;
  const t = translator(locale);
  const parts = chosenParts(filters, filtered);
  return Object.entries(list.without)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([key, count]) => {
      const labels = key === "q" ? [query.words] : parts.filter((part) => part.key === key).map(({ label }) => label);
      return {
        href: without(filtered, values, key),
        label: `${t("lists:empty.without", { filter: labels.join(", ") })}: ${formatNumber(count, locale)}`,
      };
    });
}
