import type { Locale } from "@/lib/i18n/locales";
import type { Card, TermView } from "@/lib/kinds/card";
import { filterVocabularies } from "@/lib/kinds/filters";
import type { KindName } from "@/lib/kinds/index";
import { type List, type ListQuery, parseListQuery } from "@/lib/kinds/list";
import { readVocabularies } from "@/lib/records/vocabularies/terms";
import { publishedCards, publishedList } from "./lists";

export type ListPageData = { kind: KindName; list: List; query: ListQuery; cities: Card[]; terms: TermView[] };

/** A list and what its filters offer; null when the address asks for a page beyond the last. */
export async function readListPage(
  kind: KindName,
  locale: Locale,
  search: Readonly<Record<string, string | string[] | undefined>>,
): Promise<ListPageData | null> {
  const [cities, terms] = await Promise.all([
    publishedCards("city", locale),
    readVocabularies(Object.values(filterVocabularies(kind)), locale),
  ]);
  const query = parseListQuery(kind, search, new Map(cities.map((city) => [city.slug, city.id])));
  const list = await publishedList(kind, locale, query);
  return list.page > list.pages ? null : { kind, list, query, cities, terms };
}
