import { isLocale } from "@/lib/i18n/locales";
import type { Card, TermView } from "./card";
import { countries } from "./countries";
import { codeFilters, filterKeys, filterVocabularies, flagFilters } from "./filters";
import { groupSizes } from "./group-sizes";
import { type KindName, kindNamed } from "./index";
import type { Sort } from "./kind";
import { hasCities, type ListView, viewsOf } from "./list-views";

/** Years, both included; open where one is missing. */
export type Period = { from?: number; until?: number };

/** A parsed list query. Values of one filter are alternatives (OR); different filters combine (AND). */
export type ListQuery = {
  filters: Readonly<Record<string, readonly string[]>>;
  /** Only what was going on between these years. */
  period?: Period;
  /** How codes begin: key → what was typed. */
  codes?: Readonly<Record<string, string>>;
  /** Search words. */
  words?: string;
  sort?: Sort;
  /** A city: what is near to it comes first. */
  near?: string;
  /** Absent: as a list. */
  view?: ListView;
  page: number;
};

export type List = {
  cards: Card[];
  total: number;
  page: number;
  pages: number;
  /** Filter key → value → number of records it would leave, given the other filters. */
  counts: Record<string, Record<string, number>>;
  /** The number of records that can be read in the page's language. */
  readable: number;
  /** The number of cards that stand above the line below which nothing can be read in it, where that is on this page. */
  line?: number;
  /** Where events come apart: the number of cards that are still to come; those that are over follow. */
  coming?: number;
  /** Where nothing is found: key of a filter (`q`, `period` and codes too) → how many there would be without it. */
  without: Record<string, number>;
};

/** The order of chapters and of days has a meaning: it is kept whatever can be read in the page's language. */
export const hasOwnOrder = (kind: KindName) => ["number", "date"].includes(kindNamed(kind).sorts[0] ?? "");

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the values of an address can mean: cities by slug, terms. */
export type KnownValues = { cityIds: ReadonlyMap<string, string>; terms: readonly Pick<TermView, "id">[] };

/** A value in an address that its filter does not have: mistyped, or a term that is no more. */
export type UnknownValue = { key: string; value: string };

const maxLength = 200;
const all = (value: string | string[] | undefined) =>
  [value ?? []].flat().filter((candidate) => candidate.length <= maxLength);

function yearIn(value: string | string[] | undefined): number | undefined {
  const year = Number(all(value)[0]);
  return Number.isInteger(year) && year >= 1000 && year <= 2999 ? year : undefined;
}

/** The years of an address, in their order. An older address names one year. */
function periodIn(kind: KindName, query: Query): Period | undefined {
  if (!kindNamed(kind).period) return undefined;
  const [from, until] = [query.from ?? query.year, query.until ?? query.year].map(yearIn);
  if (from === undefined && until === undefined) return undefined;
  if (from === undefined) return { until: until! };
  if (until === undefined) return { from };
  return { from: Math.min(from, until), until: Math.max(from, until) };
}

function codesIn(kind: KindName, query: Query): Record<string, string> {
  const typed = Object.keys(codeFilters(kind)).map((key) => [key, all(query[key])[0]?.trim() ?? ""] as const);
  return Object.fromEntries(typed.filter(([, value]) => value !== ""));
}

/** How a list is to be shown: its order and its view. A chosen order wins over a city. */
function shownAs(kind: KindName, query: Query, { cityIds }: KnownValues): Pick<ListQuery, "sort" | "near" | "view"> {
  const sort = kindNamed(kind).sorts.find((candidate) => candidate === query.sort);
  const near = hasCities(kind) && !sort ? cityIds.get(all(query.near)[0] ?? "") : undefined;
  const view = viewsOf(kind).find((candidate) => candidate === query.view && candidate !== "list");
  return { ...(sort ? { sort } : {}), ...(near ? { near } : {}), ...(view ? { view } : {}) };
}

function isKnown(kind: KindName, key: string, value: string, { cityIds, terms }: KnownValues): boolean {
  if (key === "city") return cityIds.has(value);
  if (key === "country") return countries.includes(value);
  if (key === "language") return isLocale(value);
  if (key === "size") return groupSizes.includes(value);
  if (key in flagFilters) return flagFilters[key] === value;
  const id = `${filterVocabularies(kind)[key]}/${value}`;
  return terms.some((term) => term.id === id);
}

/**
 * An address's query as a question to a list. Cities are named by slug there and by id here; values that a filter does
 * not have are left out of the question and named.
 */
export function parseListQuery(
  kind: KindName,
  query: Query,
  known: KnownValues,
): { query: ListQuery; unknown: UnknownValue[] } {
  const requested = filterKeys(kind).flatMap((key) => all(query[key]).map((value) => ({ key, value })));
  const [found, unknown] = [true, false].map((isFound) =>
    requested.filter(({ key, value }) => isKnown(kind, key, value, known) === isFound),
  ) as [UnknownValue[], UnknownValue[]];
  const filters: Record<string, string[]> = {};
  for (const { key, value } of found) {
    filters[key] ??= [];
    filters[key].push(key === "city" ? known.cityIds.get(value)! : value);
  }
  const [period, codes] = [periodIn(kind, query), codesIn(kind, query)];
  const page = Number(all(query.page)[0] ?? 1);
  const words = [query.q ?? []].flat()[0]?.trim();
  const parsed: ListQuery = {
    filters,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
    ...(period ? { period } : {}),
    ...(Object.keys(codes).length > 0 ? { codes } : {}),
    ...shownAs(kind, query, known),
    ...(words ? { words } : {}),
  };
  return { query: parsed, unknown };
}
