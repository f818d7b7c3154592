// `npm run bench -- 10000`: measures the site with this many synthetic practices (default 1000); two numbers compare
// two sizes. `--sites 1,2,4` compares so many processes of the site, `--replica` also with a replica of the database;
// `--import 250000` measures imports of files with so many rows, and their readers.
// It uses temporary databases on the server that `npm start` would use; `--keep` leaves them for the next run. See
// bench/README.md.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readAddresses } from "./bench/addresses";
import type { BenchRow } from "./bench/compare";
import { buildComparison, startEmptyPage, startStaticPage } from "./bench/comparison";
import { type BenchFigure, type Expectations, findWorse } from "./bench/expectations";
import { takePeak } from "./bench/imports/memory";
import { runImports } from "./bench/imports/run";
import { measureKinds, printFirstRequests } from "./bench/kinds";
import { measurePages, type References } from "./bench/pages";
import { prepareMeasuredDatabase } from "./bench/prepare-database";
import { readTextWords } from "./bench/questions";
import { measureSites, printSites, type SitesFigures } from "./bench/sites";
import { describeLoad, printTable } from "./bench/table";
import { makeUnseen } from "./bench/unseen";
import { measureWriting } from "./bench/writing";
import { joinDatabase } from "./database/database";
import { startReplicatedServer } from "./database/replicated-server";
import { runCommand, whenStopping } from "./process/command";
import { ExplainedError } from "./process/explained-error";
import { findFreePort } from "./process/port";
import { tellProgress } from "./process/progress";
import { root } from "./process/project";
import { buildSite } from "./site/build";
import { bundleProcesses } from "./site/bundle";
import { launchSite } from "./site/launch-site";

const expectationsFile = join(root, "scripts", "bench", "expectations.json");

async function startMeasuredSite(database: string): Promise<{ base: string; pid: number | undefined }> {
  await buildSite(process.env.XARXA_BUILD_FOLDER || undefined);
  await bundleProcesses();
  const port = await findFreePort();
  const base = `http://localhost:${port}`;
  const began = performance.now();
  const site = await launchSite({ port, database, env: { SITE_URL: base, LOG_LEVEL: "warn" } }, whenStopping);
  await (await fetch(`${base}/ca`)).text();
  console.log(`From the start of the site to its first page: ${((performance.now() - began) / 1_000).toFixed(1)} s.`);
  return { base, pid: site.process.pid };
}

/** The reference pages, served in the same run. The static page has as many bytes as a record's page. */
async function startReferences(database: string, recordPage: string): Promise<References> {
  const bytes = (await (await fetch(recordPage)).arrayBuffer()).byteLength;
  await tellProgress("Building the pages to compare with", () => buildComparison(bytes));
  let number = 0;
  return {
    still: { name: "Next's own static page", base: await startStaticPage(), nextPath: () => "/still" },
    // The number makes each address unique: simultaneous requests for one page share one rendering.
    empty: { name: "an empty page", base: await startEmptyPage(database), nextPath: () => `/ca/empty/${number++}` },
  };
}

const figureOf = ({ what, connections, ratio }: BenchRow): BenchFigure => ({
  name: `${what}, ${connections}`,
  value: ratio,
  better: "higher",
});

type Run = { practices: number; rows: BenchRow[] };

type SizeOptions = { accept: boolean; keep: boolean };

async function runSize(server: string, practices: number, options: SizeOptions): Promise<Run & { isWorse: boolean }> {
  const database = await prepareMeasuredDatabase(server, practices, options.keep);
  const { base, pid } = await startMeasuredSite(database);
  await printFirstRequests(database, base);
  const addresses = await readAddresses(database);
  const references = await startReferences(database, `${base}/ca/practices/${addresses.slug}`);
  console.log(`\n${practices} practices. ${describeLoad()}`);
  const unseen = makeUnseen(addresses, await readTextWords(database), practices);
  const rows = [
    ...(await measurePages(base, addresses, unseen, references)),
    ...(await measureKinds(database, base, practices, addresses, references)),
  ];
  printTable(rows, practices);
  console.log(`Most memory of the site: ${takePeak(pid)} MB.`);
  const figures = [...rows.map(figureOf), ...(await measureWriting(database, base, addresses, unseen))];
  console.log(describeLoad());
  return { practices, rows, isWorse: compareWithExpected(figures, practices, options.accept) };
}

/** Compares the figures with the expectations for this size, or writes them. */
function compareWithExpected(figures: BenchFigure[], practices: number, accept: boolean): boolean {
  const all: Expectations = JSON.parse(readFileSync(expectationsFile, "utf8"));
  if (accept) {
    const accepted = Object.fromEntries(figures.map(({ name, value }) => [name, Number(value.toFixed(2))]));
    writeFileSync(expectationsFile, `${JSON.stringify({ ...all, [practices]: accepted }, null, 2)}\n`);
    return false;
  }
  const expected = all[practices];
  if (!expected) console.log(`There are no expectations for ${practices} practices; "accept" writes them.`);
  const worse = findWorse(figures, expected ?? {});
  for (const line of worse) console.log(`Worse by more than a third: ${line}`);
  return worse.length > 0;
}

/** Prints how first-seen pages slow down from the smaller to the larger directory. */
function printGrowth([small, large]: Run[]): void {
  if (!small || !large) return;
  for (const row of large.rows.filter(({ of }) => of === "an empty page")) {
    const before = small.rows.find((other) => other.what === row.what && other.connections === row.connections);
    // The reference page shows how much slower the machine itself was in this run.
    const growth =
      (row.result.p95 / before!.result.p95) *
      (row.result.perSecond / row.ratio / (before!.result.perSecond / before!.ratio));
    console.log(
      `${row.what}, ${row.connections}: p95 × ${growth.toFixed(2)} from ${small.practices} to ${large.practices}`,
    );
  }
}

type Server = { address: string; addReplica?: () => Promise<(database: string) => string> };

/** The server of `npm start`, or a temporary one that can have a replica. */
async function openServer(withReplica: boolean): Promise<Server> {
  if (!withReplica) return { address: await joinDatabase() };
  const { primary, addReplica, stop } = await startReplicatedServer();
  whenStopping(stop);
  return { address: primary.address("postgres"), addReplica: async () => (await addReplica()).address };
}

/** A table for each number of processes, and for each again with a replica. */
async function runSites(practices: number, counts: number[], withReplica: boolean, keep: boolean): Promise<number> {
  const server = await openServer(withReplica);
  const database = await prepareMeasuredDatabase(server.address, practices, keep);
  await buildSite(process.env.XARXA_BUILD_FOLDER || undefined);
  await bundleProcesses();
  const addresses = await readAddresses(database);
  const unseen = makeUnseen(addresses, await readTextWords(database), practices);
  const addressOf = await server.addReplica?.();
  const replica = addressOf?.(new URL(database).pathname.slice(1));
  console.log(`\n${practices} practices, 8 readers at once. ${describeLoad()}`);
  const all: SitesFigures[] = [];
  for (const sites of counts)
    for (const setup of replica ? [{ sites }, { sites, replica }] : [{ sites }])
      all.push(await measureSites(database, setup, addresses, unseen));
  printSites(all);
  console.log(describeLoad());
  return 0;
}

const usage = `As in: npm run bench -- 10000, or 10000 100000, or 10000 accept. At least 200.
  npm run bench -- 10000 100000 --keep
  npm run bench -- 10000 --sites 1,2,4 --replica
  npm run bench -- 1000 --import 250000`;

function readRows(text: string): number {
  const rows = Number(text);
  if (!Number.isInteger(rows) || rows < 1_000 || rows > 300_000) throw new ExplainedError(usage);
  return rows;
}

runCommand(async () => {
  const options = {
    sites: { type: "string" },
    replica: { type: "boolean" },
    import: { type: "string" },
    keep: { type: "boolean" },
  } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const sizes = positionals.filter((option) => option !== "accept").map(Number);
  const counts = values.sites?.split(",").map(Number) ?? [];
  const isCount = (count: number) => Number.isInteger(count) && count > 0 && count <= 16;
  if (sizes.some((size) => !Number.isInteger(size) || size < 200) || sizes.length > 2 || !counts.every(isCount))
    throw new ExplainedError(usage);
  if (values.import) return runImports(sizes[0] ?? 1_000, readRows(values.import));
  if (counts.length > 0) return runSites(sizes[0] ?? 1_000, counts, values.replica ?? false, values.keep ?? false);
  const server = await joinDatabase();
  const runs = [];
  const chosen = { accept: positionals.includes("accept"), keep: values.keep ?? false };
  for (const size of sizes.length > 0 ? sizes : [1_000]) runs.push(await runSize(server, size, chosen));
  printGrowth(runs);
  return runs.some(({ isWorse }) => isWorse) ? 1 : 0;
});
