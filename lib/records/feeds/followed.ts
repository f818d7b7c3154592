import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { isKindName, type KindName, kindAtPath, kindNames } from "@/lib/kinds/index";
import type { ListQuery } from "@/lib/kinds/list";
import { readListQuestion } from "@/lib/records/search/list-page";
import { amongListed, publishedList } from "@/lib/records/search/lists";
import { foundIds, newestFound } from "@/lib/records/search/newest-found";
import { pageSize } from "@/lib/records/search/page-size";
import { followedQuery, isFollowable } from "@/lib/serving/list-queries";
import { queryValues } from "@/lib/serving/query-values";
import { listName, searchName } from "./names";

/** A list or a search, as somebody follows it. */
export type Followed = {
  /** The list's part of the address: `practices`, `search`. */
  list: string;
  /** The canonical query: filters and words, without order and page. */
  query: string;
  /** What it is about, in the reader's language. */
  name: string;
  /** The same without words that anybody may have typed. */
  nameWithoutWords: string;
  kinds: readonly KindName[];
  /** The records that changed last. */
  readChanged: (count: number) => Promise<Card[]>;
  /** Those of some records that belong to it. */
  among: (ids: readonly string[]) => Promise<string[]>;
};

/** The records of a list that changed last. */
export async function changedOfKind(kind: KindName, locale: Locale, query: ListQuery, count: number): Promise<Card[]> {
  const numbers = Array.from({ length: Math.ceil(count / pageSize) }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map((page) => publishedList(kind, locale, { ...query, sort: "recent", page })),
  );
  return pages.flatMap(({ cards }) => cards).slice(0, count);
}

async function followedList(kind: KindName, query: string, locale: Locale): Promise<Omit<Followed, "list" | "query">> {
  const question = await readListQuestion(kind, locale, queryValues(new URLSearchParams(query)));
  return {
    ...listName(kind, question, locale),
    kinds: [kind],
    readChanged: (count) => changedOfKind(kind, locale, question.query, count),
    among: (ids) => amongListed(kind, locale, question.query, ids),
  };
}

function followedSearch(query: string, locale: Locale): Omit<Followed, "list" | "query"> {
  const values = new URLSearchParams(query);
  const words = values.get("q") ?? "";
  const name = values.get("kind") ?? "";
  const kind = isKindName(name) ? name : undefined;
  const kinds = kind ? [kind] : kindNames;
  const changed = async (count: number) =>
    (await Promise.all(kinds.map((each) => changedOfKind(each, locale, { filters: {}, page: 1 }, count)))).flat();
  const among = async (ids: readonly string[]) => {
    const found = new Set(await foundIds({ words, kind }, locale));
    return ids.filter((id) => found.has(id));
  };
  return {
    ...searchName(kind, words, locale),
    kinds,
    readChanged: (count) => (words ? newestFound({ words, kind }, locale, count) : changed(count)),
    among: words ? among : async (ids) => [...ids],
  };
}

/** The list at a path (`practices`, `search`) with the filters of a query; null where there is no such list. */
export async function readFollowed(list: string, search: string, locale: Locale): Promise<Followed | null> {
  if (!isFollowable(list)) return null;
  const kind = kindAtPath(list);
  const query = followedQuery(list, search);
  return { list, query, ...(kind ? await followedList(kind, query, locale) : followedSearch(query, locale)) };
}
