// `npm run search-quality`: measures the search with the judged queries of tests/judged-search. Options: `--url http://…`
// (a running site), `--language cs`, `--held-out` (queries that nothing was tuned to), `--failures 50` (the worst queries),
// `--json file.json`.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isLocale, locales } from "../lib/i18n/locales";
import { applyMigrations } from "./database/apply-migrations";
import { joinDatabase } from "./database/database";
import { seedDatabase } from "./database/seed-database";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";
import { searchHere, searchOfSite } from "./search/engines";
import { readJudgedQueries } from "./search/judged-queries";
import { printFailures, printReport, reportOf } from "./search/report";
import { type ScoredQuery, type Search, scoreQueries } from "./search/score";
import { generateClient } from "./site/build";

const { values, positionals } = parseArgs({
  options: {
    url: { type: "string" },
    language: { type: "string" },
    "held-out": { type: "boolean", default: false },
    failures: { type: "boolean", default: false },
    json: { type: "string" },
  },
  allowPositionals: true,
});

/** The number of queries listed by `--failures` without a number. */
const usualFailures = 30;

async function prepareSearch(): Promise<Search> {
  if (values.url) return searchOfSite(values.url);
  const address = await joinDatabase();
  await applyMigrations(address);
  await generateClient();
  await seedDatabase(address);
  process.env.DATABASE_URL = address;
  return searchHere;
}

function chosenLanguages() {
  if (!values.language) return locales;
  if (!isLocale(values.language)) throw new ExplainedError(`--language is one of ${locales.join(", ")}.`);
  return [values.language];
}

function asJson(scored: readonly ScoredQuery[]): string {
  const queries = scored.map((query) => ({ ...query, wanted: Object.fromEntries(query.wanted) }));
  return `${JSON.stringify({ figures: reportOf(scored), queries }, null, 2)}\n`;
}

runCommand(async () => {
  const queries = readJudgedQueries(chosenLanguages(), values["held-out"]);
  const scored = await scoreQueries(queries, await prepareSearch());
  if (!values.url) await (await import("../lib/db")).closeDatabase();
  if (values.failures) printFailures(scored, Number(positionals[0]) || usualFailures);
  printReport(scored);
  if (values.json) writeFileSync(values.json, asJson(scored));
  return 0;
});
