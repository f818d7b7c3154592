import type { JudgedQuery, QueryType } from "./judged-queries";
import { findsUseful, meanOf, ndcg, recall } from "./metrics";

/** Searches for a query in a language. Returns up to 20 paths such as "practices/some-slug", best first. */
export type Search = (query: string, locale: JudgedQuery["locale"]) => Promise<string[]>;

/** A judged query with its results. The metrics of a query that should find nothing are not used. */
export type ScoredQuery = JudgedQuery & { found: string[]; ndcg: number; recall: number; isUseful: boolean };

export const mostFound = 20;

/** Runs every query, one after the other, because quality is measured and not speed. */
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
  /** The share of queries without any result. */
  nothingFound: number | undefined;
  /** The share of queries with a useful record among the first ten. */
  useful: number | undefined;
};

/** The figures of queries that should find something. */
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

/** Groups of query types that are reported in addition to single types. */
export const queryGroups = {
  "problems and questions": isFree,
  "all the others": (type) => !isFree(type),
  "across languages": (type) => type.startsWith("cross-"),
  everything: () => true,
} satisfies Record<string, (type: QueryType) => boolean>;

export type QueryGroup = keyof typeof queryGroups;

export const inGroup = (scored: readonly ScoredQuery[], group: QueryGroup) =>
  scored.filter(({ type }) => queryGroups[group](type));

/** Nonsense queries that found something. */
export const foundNonsense = (scored: readonly ScoredQuery[]) =>
  scored.filter(({ type, found }) => type === "nonsense" && found.length > 0);
