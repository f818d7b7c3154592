import type { Locale } from "@/lib/i18n/locales";
import { listOf } from "@/lib/records/rounds/read-round";
import { parseRound, type RoundList } from "@/lib/records/rounds/round";
import { queryString } from "@/lib/routes/query";

// Which lists of the admin can be downloaded, and the page and filters of each.

const roundLists = ["records", "translations", "confirm", "reviews"] as const satisfies RoundList[];
const pageLists = ["people", "contacts", "messages", "vocabulary", "references", "audit", "scheduled"] as const;

export const exportedLists = [...roundLists, ...pageLists] as const;
export type ExportedList = (typeof exportedLists)[number];

/** A list with the filters of its page. */
export type AskedList = { list: ExportedList; filters: Record<string, string> };

type Page = { path: string; filters: readonly string[] };

const pages: Record<(typeof pageLists)[number], Page> = {
  people: { path: "people", filters: ["q"] },
  contacts: { path: "people", filters: ["q"] },
  messages: { path: "messages", filters: ["state", "q", "record", "language", "age"] },
  vocabulary: { path: "vocabularies", filters: ["vocabulary"] },
  references: { path: "references", filters: ["q"] },
  audit: { path: "audit", filters: ["area", "outcome", "actor", "day"] },
  scheduled: { path: "scheduled", filters: [] },
};

const isOfPage = (list: ExportedList): list is (typeof pageLists)[number] => list in pages;

/** The list that a form asks for, with the filters in its query. */
export function listAsked(list: ExportedList, query: string): AskedList {
  const given = Object.fromEntries(new URLSearchParams(query));
  if (!isOfPage(list)) return { list, filters: parseRound({ ...given, list })?.filters ?? {} };
  const filters = pages[list].filters.flatMap((name) => (given[name] ? [[name, given[name].slice(0, 100)]] : []));
  return { list, filters: Object.fromEntries(filters) };
}

/** The page of the list, with its filters. */
export function pageOfList({ list, filters }: AskedList, locale: Locale): string {
  if (!isOfPage(list)) return listOf({ list, filters, at: 0, after: "", isSaved: false }, locale).href;
  const { vocabulary, ...others } = filters;
  const path = `/${locale}/admin/${pages[list].path}`;
  return `${path}${vocabulary ? `/${encodeURIComponent(vocabulary)}` : ""}${queryString(others)}`;
}
