import { type Locale, locales } from "../../lib/i18n/locales";
import { queryTypes } from "./judged-queries";
import {
  figuresOf,
  foundNonsense,
  inGroup,
  type QueryGroup,
  queryGroups,
  type ScoredQuery,
  type SearchFigures,
} from "./score";

const groups = Object.keys(queryGroups) as QueryGroup[];
const wantingTypes = queryTypes.filter((type) => type !== "nonsense");

/** The query types and groups: the rows of every table. */
export const reportRows = [...wantingTypes, ...groups];

const queriesOf = (scored: readonly ScoredQuery[], row: (typeof reportRows)[number]) =>
  row in queryGroups ? inGroup(scored, row as QueryGroup) : scored.filter(({ type }) => type === row);

/** Row → language (or "all") → figures. */
export function reportOf(scored: readonly ScoredQuery[]): Record<string, Record<string, SearchFigures>> {
  const columns = [...locales.filter((locale) => scored.some((query) => query.locale === locale)), "all"] as const;
  const ofColumn = (column: Locale | "all") => scored.filter(({ locale }) => column === "all" || locale === column);
  return Object.fromEntries(
    reportRows.map((row) => [
      row,
      Object.fromEntries(columns.map((column) => [column, figuresOf(queriesOf(ofColumn(column), row))])),
    ]),
  );
}

type Measure = Exclude<keyof SearchFigures, "queries">;

const measures: { name: Measure; title: string; write: (value: number) => string }[] = [
  { name: "ndcg", title: "nDCG@10", write: (value) => value.toFixed(2) },
  { name: "recall", title: "Recall@20 of what is useful", write: (value) => value.toFixed(2) },
  { name: "useful", title: "Something useful among the first ten", write: (value) => `${Math.round(value * 100)} %` },
  { name: "nothingFound", title: "Nothing found", write: (value) => `${Math.round(value * 100)} %` },
];

function printMeasure(report: ReturnType<typeof reportOf>, { name, title, write }: (typeof measures)[number]): void {
  const columns = Object.keys(report.everything ?? {});
  console.log(`\n${title.padEnd(38)}${columns.map((column) => column.padStart(7)).join("")}   queries`);
  for (const [row, figures] of Object.entries(report)) {
    const cells = columns.map((column) => {
      const value = figures[column]?.[name];
      return (value === undefined ? "–" : write(value)).padStart(7);
    });
    console.log(`${row.padEnd(38)}${cells.join("")}   ${figures.all?.queries}`);
  }
}

export function printReport(scored: readonly ScoredQuery[]): void {
  const report = reportOf(scored);
  for (const measure of measures) printMeasure(report, measure);
  const nonsense = scored.filter(({ type }) => type === "nonsense");
  const found = foundNonsense(scored).map(({ locale, query }) => `${locale} ${query}`);
  console.log(`\nNonsense that found something: ${found.length} of ${nonsense.length}. ${found.join(" · ")}`);
}

const listed = (paths: readonly string[]) => (paths.length === 0 ? "nothing" : paths.join(" "));

/** Prints the worst queries with the missing records and the first results. */
export function printFailures(scored: readonly ScoredQuery[], most: number): void {
  const worst = scored
    .filter(({ type }) => type !== "nonsense")
    .sort((a, b) => a.ndcg - b.ndcg || a.recall - b.recall)
    .slice(0, most);
  for (const { locale, type, query, wanted, found, ndcg } of worst) {
    const first = found.slice(0, 10);
    const missed = [...wanted].filter(([path, grade]) => grade > 1 && !first.includes(path));
    console.log(`\n${ndcg.toFixed(2)}  ${locale}  ${type}  ${query}`);
    console.log(`  wanted  ${listed(missed.map(([path, grade]) => `${path}=${grade}`))}`);
    console.log(`  found   ${listed(first.map((path) => `${path}${wanted.has(path) ? `=${wanted.get(path)}` : ""}`))}`);
  }
}
