import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { codeFilters, filterKeys } from "@/lib/kinds/filters";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { selectableNames } from "@/lib/open-data/record/wire-record";
import type { ChangePlace } from "@/lib/records/public/in-order-of-change";
import { freeTextKeys, searchableText } from "@/lib/serving/canonical-query";
import { readCursor } from "./cursor";
import { type Problem, problem } from "./problem";

export const defaultLimit = 50;
export const mostRecords = 100;

/** The parameters of every list besides its filters. */
const ownParameters = ["limit", "cursor", "since", "fields", "lang"] as const;

/** The filters of a list: the same keys and values as on its page. */
export const apiFilters = (kind: KindName): string[] => [
  ...filterKeys(kind),
  ...Object.keys(codeFilters(kind)),
  ...(kindNamed(kind).period ? ["from", "until"] : []),
  "q",
];

export type ListParameters = Paging & {
  /** Null: everything. */
  fields: string[] | null;
  /** The language of labels. */
  lang: Locale;
  filters: Record<string, string[]>;
};

const isoInstant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

function readSince(text: string | null): Date | undefined | Problem {
  if (text === null) return undefined;
  const date = isoInstant.test(text) ? new Date(text) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : problem("badDate", { value: text });
}

function readLimit(text: string | null): number | Problem {
  const limit = text === null ? defaultLimit : Number(text);
  const isRight = Number.isInteger(limit) && limit >= 1 && limit <= mostRecords;
  return isRight ? limit : problem("badLimit", { value: text ?? "", most: String(mostRecords) });
}

/** The names in `fields=`; null where everything is wanted. */
export function readFields(kind: KindName, text: string | null): string[] | null | Problem {
  if (text === null || text === "") return null;
  const names = text.split(",").map((name) => name.trim());
  const known = selectableNames(kind);
  const unknown = names.find((name) => !known.includes(name));
  return unknown === undefined ? names : problem("unknownField", { value: unknown });
}

export function readLanguage(text: string | null): Locale | Problem {
  const lang = text ?? sourceLocale;
  return isLocale(lang) ? lang : problem("unknownValue", { parameter: "lang", value: lang });
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "code" in value && "values" in value;

/** How a list is paged: `limit`, `since` and `cursor`. */
export type Paging = { limit: number; after?: ChangePlace | undefined; since?: Date | undefined };

export function readPaging(query: URLSearchParams): Paging | Problem {
  const [limit, since] = [readLimit(query.get("limit")), readSince(query.get("since"))];
  if (isProblem(limit)) return limit;
  if (isProblem(since)) return since;
  const cursor = query.get("cursor");
  const after = cursor === null ? undefined : readCursor(cursor);
  return after === null ? problem("badCursor") : { limit, since, after };
}

/** A problem where an address has a parameter that it does not know. */
export function refuseUnknown(query: URLSearchParams, known: readonly string[]): Problem | null {
  const unknown = [...query.keys()].find((key) => !known.includes(key));
  return unknown === undefined ? null : problem("unknownParameter", { parameter: unknown });
}

/** Typed words and codes come clean to pages, so here too: the database refuses some characters. */
const readValues = (query: URLSearchParams, key: string) =>
  freeTextKeys.includes(key) ? query.getAll(key).map(searchableText) : query.getAll(key);

/** The query of a list as what it asks; the first thing that is wrong with it otherwise. */
export function readListParameters(kind: KindName, query: URLSearchParams): ListParameters | Problem {
  const filters = apiFilters(kind);
  const unknown = refuseUnknown(query, [...filters, ...ownParameters]);
  if (unknown) return unknown;
  const [paging, fields, lang] = [
    readPaging(query),
    readFields(kind, query.get("fields")),
    readLanguage(query.get("lang")),
  ];
  if (isProblem(paging)) return paging;
  if (isProblem(fields)) return fields;
  if (isProblem(lang)) return lang;
  const asked = filters.flatMap((key) => (query.has(key) ? [[key, readValues(query, key)] as const] : []));
  return { ...paging, fields, lang, filters: Object.fromEntries(asked) };
}
