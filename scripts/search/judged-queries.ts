import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../../lib/i18n/locales";
import { root } from "../process/project";
import type { Grades } from "./metrics";

/** The types of queries, explained in tests/judged-search/README.md. */
export const queryTypes = [
  "problem",
  "question",
  "term",
  "word",
  "unaccented",
  "typo",
  "prefix",
  "compound",
  "name",
  "code",
  "phrase",
  "cross-term",
  "cross-word",
  "nonsense",
] as const;

export type QueryType = (typeof queryTypes)[number];

export type JudgedQuery = { locale: Locale; type: QueryType; query: string; wanted: Grades };

const folder = join(root, "tests", "judged-search");
const header = "query\ttype\tjudgments";

const isQueryType = (type: string): type is QueryType => (queryTypes as readonly string[]).includes(type);

function parseJudgment(text: string): [path: string, grade: number] {
  const [, path, grade] = /^([a-z]+\/[a-z0-9-]+)=([123])$/.exec(text) ?? [];
  if (!path) throw new Error(`"${text}" is not a judgment such as practices/some-slug=3`);
  return [path, Number(grade)];
}

/** Parses one file of judged queries. */
export function parseJudgedQueries(text: string, locale: Locale): JudgedQuery[] {
  const [first, ...lines] = text.trimEnd().split("\n");
  if (first !== header) throw new Error(`The judged queries in ${locale} do not begin with the line of names`);
  return lines.map((line) => {
    const [query = "", type = "", judgments = ""] = line.split("\t");
    if (!isQueryType(type)) throw new Error(`"${type}" is not a type of query (${locale}: ${query})`);
    return { locale, type, query, wanted: new Map(judgments.split(" ").filter(Boolean).map(parseJudgment)) };
  });
}

/** Reads the judged queries of these languages, or those that nothing was tuned to. */
export function readJudgedQueries(among: readonly Locale[] = locales, isHeldOut = false): JudgedQuery[] {
  const place = isHeldOut ? join(folder, "held-out") : folder;
  return among.flatMap((locale) => parseJudgedQueries(readFileSync(join(place, `${locale}.tsv`), "utf8"), locale));
}
