import type { Locale } from "@/lib/i18n/locales";
import type { Card, TermView } from "@/lib/kinds/card";
import { filterVocabularies } from "@/lib/kinds/filters";
import type { KindName } from "@/lib/kinds/index";
import { type List, type ListQuery, parseListQuery, type UnknownValue } from "@/lib/kinds/list";
import { type CityGround, readCityGround } from "@/lib/records/public/city-ground";
import { readVocabularies } from "@/lib/records/vocabularies/terms";
import { publishedCards, publishedList } from "./lists";

export type ListPageData = {
  kind: KindName;
  list: List;
  query: ListQuery;
  unknown: UnknownValue[];
  cities: Card[];
  terms: TermView[];
  /** Of the city that is chosen, for the map. */
  ground?: CityGround;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** An address's query as a question to a list, with what its values can mean. */
export async function readListQuestion(kind: KindName, locale: Locale, search: Search) {
  const [cities, terms] = await Promise.all([
    publishedCards("city", locale),
    readVocabularies(Object.values(filterVocabularies(kind)), locale),
  ]);
  const cityIds = new Map(cities.map((city) => [city.slug, city.id]));
  return { ...parseListQuery(kind, search, { cityIds, terms }), cities, terms };
}

/** A list and what its filters offer. The address may ask for a page beyond the last: `list` tells. */
export async function readListPage(kind: KindName, locale: Locale, search: Search): Promise<ListPageData> {
  const question = await readListQuestion(kind, locale, search);
  const { view, filters } = question.query;
  const [city, ...others] = view === "map" ? (filters.city ?? []) : [];
  const [list, ground] = await Promise.all([
    publishedList(kind, locale, question.query),
    city && others.length === 0 ? readCityGround(city, locale) : undefined,
  ]);
  return { kind, list, ...question, ...(ground ? { ground } : {}) };
}
