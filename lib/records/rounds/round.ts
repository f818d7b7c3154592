import type { Locale } from "@/lib/i18n/locales";
import { listFilterNames } from "@/lib/records/admin/list-query";
import { firstValue, type Query } from "@/lib/routes/query";

// A round: the records of a filtered list, one after the other. Its whole state is in the address.

export const roundLists = ["translations", "waiting", "records", "confirm", "reviews"] as const;
export type RoundList = (typeof roundLists)[number];

export type Round = {
  list: RoundList;
  /** The filters of the list, as in its own address. */
  filters: Record<string, string>;
  /** The number of records seen, with the one on screen. */
  at: number;
  /** The place in the list of the record on screen; "" before the first one. It does not change when that is saved. */
  after: string;
  /** The record before this one was saved. */
  isSaved: boolean;
};

const filterNames: Record<RoundList, readonly string[]> = {
  translations: ["city", "kind", "language", "state", "beside"],
  waiting: ["beside"],
  records: ["kind", ...listFilterNames],
  confirm: [],
  reviews: [],
};

const longestPlace = 200;

/** Reads a round from an address; null when it names no list. */
export function parseRound(query: Query): Round | null {
  const list = roundLists.find((name) => name === firstValue(query.list));
  if (!list) return null;
  const at = Number(firstValue(query.at) || 0);
  const filters = filterNames[list].flatMap((name) => {
    const value = firstValue(query[name]).slice(0, 100);
    return value ? [[name, value] as const] : [];
  });
  return {
    list,
    filters: Object.fromEntries(filters),
    at: Number.isInteger(at) && at >= 0 && at < 100_000 ? at : 0,
    after: firstValue(query.after).slice(0, longestPlace),
    isSaved: firstValue(query.saved) === "yes",
  };
}

/** A round as the query string that `parseRound` reads. */
export function roundQuery({ list, filters, at, after, isSaved }: Round): string {
  const state = { ...(at > 0 ? { at: String(at) } : {}), ...(after ? { after } : {}) };
  return new URLSearchParams({ list, ...filters, ...state, ...(isSaved ? { saved: "yes" } : {}) }).toString();
}

/** The first record of a list, with these filters. */
export const roundStart = (locale: Locale, list: RoundList, filters: Record<string, string | undefined> = {}) => {
  const given = Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return nextPath(locale, { list, filters: Object.fromEntries(given), at: 0, after: "", isSaved: false });
};

/** The address that leads on from the record on screen. */
export const nextPath = (locale: Locale, round: Round) => `/${locale}/admin/next?${roundQuery(round)}`;

/** The page of a record as part of a round. */
export function pathInRound(path: string, round: Round): string {
  return `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams({ round: roundQuery(round) })}`;
}

/** Reads the round that a page belongs to; null outside of one. */
export function roundOfPage(query: Query): Round | null {
  const given = Object.fromEntries(new URLSearchParams(firstValue(query.round)));
  // A language chosen on the page is kept for the rest of the round.
  return parseRound(query.beside === undefined ? given : { ...given, beside: query.beside });
}

/** The language beside the original: chosen on the page, or before in its round. */
export const languageBeside = (query: Query): string =>
  firstValue(query.beside) || (query.beside === undefined ? (roundOfPage(query)?.filters.beside ?? "") : "");

/** A refused form returns to its page in the round that `next` leads on. Any other `next` changes nothing. */
export function returnInRound(path: string, next: unknown): string {
  const query = typeof next === "string" ? /^\/\w\w\/admin\/next\?(.*)$/.exec(next)?.[1] : undefined;
  const round = query === undefined ? null : parseRound(Object.fromEntries(new URLSearchParams(query)));
  return round ? pathInRound(path, { ...round, isSaved: false }) : path;
}
