import { expect, test } from "vitest";
import { parseJudgedQueries } from "@/scripts/search/judged-queries";
import { reportOf } from "@/scripts/search/report";
import { figuresOf, foundNonsense, scoreQueries } from "@/scripts/search/score";

const queries = parseJudgedQueries(
  [
    "query\ttype\tjudgments",
    "lunch\tword\tpractices/soup=3 schools/table=1",
    "why do they stay away?\tquestion\tpractices/farm=2",
    "xqzvk\tnonsense\t",
  ].join("\n"),
  "en",
);

const answers: Record<string, string[]> = { lunch: ["practices/soup", "schools/table"], xqzvk: ["cities/somewhere"] };
const scored = await scoreQueries(queries, async (query) => answers[query] ?? []);

test("queries of no meaning are left out of the figures and named when they find something", () => {
  expect(figuresOf(scored)).toEqual({ queries: 2, ndcg: 0.5, recall: 0.5, nothingFound: 0.5, useful: 0.5 });
  expect(foundNonsense(scored).map(({ query }) => query)).toEqual(["xqzvk"]);
});

test("figures are reported by type, by group and by language", () => {
  const report = reportOf(scored);
  expect(report.word?.en?.ndcg).toBe(1);
  expect(report.question?.all?.nothingFound).toBe(1);
  expect(report["problems and questions"]?.en?.queries).toBe(1);
  expect(report["all the others"]?.en?.ndcg).toBe(1);
  expect(report["across languages"]?.en?.ndcg).toBeUndefined();
});

test("a judgment that is not one, and a type that is not one, are refused", () => {
  const line = (type: string, judgment: string) => `query\ttype\tjudgments\nlunch\t${type}\t${judgment}`;
  expect(() => parseJudgedQueries(line("word", "practices/soup=4"), "en")).toThrow("is not a judgment");
  expect(() => parseJudgedQueries(line("words", "practices/soup=3"), "en")).toThrow("is not a type of query");
});
