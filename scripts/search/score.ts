import type { JudgedQuery, QueryType } from "./judged-queries";
import { findsUseful, meanOf, ndcg, recall } from "./metrics";

/** Finds records for a query of a reader of this language: paths such as "practices/some-slug", best first, up to 20. */
export type Search = (query: string, locale: JudgedQuery["locale"]) => Promise<string[]>;

/** A judged query with what the search found. The figures of a query that must find nothing are not counted. */
export type ScoredQuery = JudgedQuery & { found: string[]; ndcg: number; recall: number; isUseful: boolean };

export const mostFound = 20;

/** Asks the search every query, one after the other: what it answers is measured, not how quick it is. */
export async function scoreQueries(queries: readonly JudgedQuery[], search: Search): Promise<ScoredQuery[]> {
  const scored: ScoredQuery[] = [];
  for (const judged of queries) {
    const found = (await search(judged.query, judged.locale)).slice(0, mostFound);
    const { wanted } = judged;
    scored.push({
      ...judged,
      found,
      ndcg: ndcg(found, wanted),
      recall: recall(found, wanted, mostFound),
      isUseful: findsUseful(found, wanted),
    });
  }
  return scored;
}

export type SearchFigures = {
  queries: number;
  ndcg: number | undefined;
  recall: number | undefined;
  /** The share of queries that found nothing at all. */
  nothingFound: number | undefined;
  /** The share of queries with something useful among the first ten. */
  useful: number | undefined;
};

/** The figures of some queries that want something. */
export function figuresOf(scored: readonly ScoredQuery[]): SearchFigures {
  const wanting = scored.filter(({ type }) => type !== "nonsense");
  const mean = (figure: (query: ScoredQuery) => number) => meanOf(wanting.map(figure));
  return {
    queries: wanting.length,
    ndcg: mean((query) => query.ndcg),
    recall: mean((query) => query.recall),
    nothingFound: mean(({ found }) => Number(found.length === 0)),
    useful: mean(({ isUseful }) => Number(isUseful)),
  };
}

const isFree = (type: QueryType) => type === "problem" || type === "question";

/** What the figures are wanted of, besides the single types. */
export const queryGroups = {
  "problems and questions": isFree,
  "all the others": (type) => !isFree(type),
  "across languages": (type) => type.startsWith("cross-"),
  everything: () => true,
} satisfies Record<string, (type: QueryType) => boolean>;

export type QueryGroup = keyof typeof queryGroups;

export const inGroup = (scored: readonly ScoredQuery[], group: QueryGroup) =>
  scored.filter(({ type }) => queryGroups[group](type));

/** The queries of no meaning that found something all the same. */
export const foundNonsense = (scored: readonly ScoredQuery[]) =>
  scored.filter(({ type, found }) => type === "nonsense" && found.length > 0);
