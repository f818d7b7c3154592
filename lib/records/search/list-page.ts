import type { Locale } from "@/lib/i18n/locales";
import type { Card, TermView } from "@/lib/kinds/card";
import { filterVocabularies } from "@/lib/kinds/filters";
import type { KindName } from "@/lib/kinds/index";
import { type List, type ListQuery, parseListQuery, type UnknownValue } from "@/lib/kinds/list";
import { readVocabularies } from "@/lib/records/vocabularies/terms";
import { publishedCards, publishedList } from "./lists";

export type ListPageData = {
  kind: KindName;
  list: List;
  query: ListQuery;
  unknown: UnknownValue[];
  cities: Card[];
  terms: TermView[];
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
  return { kind, list: await publishedList(kind, locale, question.query), ...question };
}
