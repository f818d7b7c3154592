// `npm run bench -- 10000`: how quick the site is with so many synthetic practices (1000 when not said), on this machine,
// now. It works in a database of its own, which it removes, on the server that `npm start` would use.

import { readAddresses, unseenLists, unseenSearches } from "./bench/addresses";
import { buildComparison, startEmptyPage, startStaticPage } from "./bench/comparison";
import { type Measurement, measure } from "./bench/load";
import { measureSaves } from "./bench/save";
import { applyMigrations } from "./database/apply-migrations";
import { createDatabase, withConnection } from "./database/connection";
import { joinDatabase } from "./database/database";
import { seedDatabase } from "./database/seed-database";
import { runCommand, whenStopping } from "./process/command";
import { ExplainedError } from "./process/explained-error";
import { findFreePort } from "./process/port";
import { tellProgress } from "./process/progress";
import { buildSite, generateClient } from "./site/build";
import { startSite } from "./site/site";
import { addSyntheticRecords } from "./synthetic/records";

const name = "xarxa_bench";

async function prepareDatabase(practices: number): Promise<string> {
  const server = await joinDatabase();
  const drop = () => withConnection(server, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  await drop();
  await createDatabase(server, name, "template0");
  whenStopping(async () => void (await drop()));
  const address = new URL(server);
  address.pathname = name;
  await applyMigrations(address.href);
  await generateClient();
  await seedDatabase(address.href);
  await tellProgress(`Adding ${practices} synthetic practices`, () => addSyntheticRecords(address.href, practices));
  return address.href;
}

async function startMeasuredSite(database: string): Promise<string> {
  await buildSite(process.env.XARXA_BUILD_FOLDER || undefined);
  const port = await findFreePort();
  const base = `http://localhost:${port}`;
  await startSite({ port, database, env: { SITE_URL: base, LOG_LEVEL: "warn" } });
  return base;
}

type Row = { what: string; connections: number; result: Measurement };

const rows: Row[] = [];

async function add(what: string, base: string, nextPath: () => string, connections = 8): Promise<void> {
  const first = await fetch(base + nextPath());
  if (!first.ok) return console.log(`  ${what}: left out, the page answers ${first.status}`);
  await first.arrayBuffer();
  // The first second is for the compiler and the caches, ours and the database's.
  await measure(base, nextPath, connections, 1);
  rows.push({ what, connections, result: await measure(base, nextPath, connections) });
}

const perSecondOf = (what: string, connections: number) =>
  rows.find((row) => row.what === what && row.connections === connections)?.result.perSecond ?? Number.NaN;

const still = "Next's own static page";
const empty = "empty page, rendered";

function printTable(): void {
  const head = ["", "conn.", "req/s", "p50 ms", "p95 ms", "p99 ms", "/ static", "/ empty", "not 200"];
  const lines = rows.map(({ what, connections, result }) => [
    what,
    String(connections),
    result.perSecond.toFixed(0),
    ...[result.p50, result.p95, result.p99].map((time) => time.toFixed(1)),
    ...[still, empty].map((other) => (result.perSecond / perSecondOf(other, connections)).toFixed(2)),
    String(result.failed),
  ]);
  const line = (cells: string[]) => cells.map((cell, at) => (at === 0 ? cell.padEnd(40) : cell.padStart(9))).join("");
  console.log(`\n${[head, ...lines].map(line).join("\n")}\n`);
}

async function measurePages(base: string, database: string, slug: string, practices: number): Promise<void> {
  const addresses = await readAddresses(database);
  const lists = unseenLists(addresses);
  const searches = unseenSearches(practices);
  const [theme = ""] = addresses.values.find(([key]) => key === "theme")?.[1] ?? [];
  await add("record, kept", base, () => `/ca/practices/${slug}`);
  await add("home, kept", base, () => "/ca");
  await add("list, kept", base, () => "/ca/practices");
  await add("list with a filter, kept", base, () => `/ca/practices?theme=${theme}`);
  for (const connections of [1, 8]) await add("list with filters, never seen", base, lists, connections);
  for (const connections of [1, 8]) await add("list with a word, never seen", base, searches, connections);
}

async function measureComparison(database: string, pageBytes: number): Promise<void> {
  await tellProgress("Building the pages to compare with", () => buildComparison(pageBytes));
  let number = 0;
  const [stillBase, emptyBase] = [await startStaticPage(), await startEmptyPage(database)];
  for (const connections of [1, 8]) await add(still, stillBase, () => "/still", connections);
  // A number in its address: those who ask for the same page at the same time would share one rendering.
  for (const connections of [1, 8]) await add(empty, emptyBase, () => `/ca/empty/${number++}`, connections);
  const bytes = (await (await fetch(`${stillBase}/still`)).arrayBuffer()).byteLength;
  console.log(`The record page has ${pageBytes} bytes, Next's own static page ${bytes}.`);
}

runCommand(async () => {
  const practices = Number(process.argv[2] ?? 1_000);
  if (!Number.isInteger(practices) || practices < 10) throw new ExplainedError("As in: npm run bench -- 10000");
  const database = await prepareDatabase(practices);
  process.env.DATABASE_URL = database;
  const base = await startMeasuredSite(database);
  const { slug } = await readAddresses(database);
  const record = await fetch(`${base}/ca/practices/${slug}`);
  await measureComparison(database, (await record.arrayBuffer()).byteLength);
  await measurePages(base, database, slug, practices);
  printTable();
  const saves = await measureSaves(base, slug);
  console.log(`Saving a record with six translations: ${saves.save.toFixed(0)} ms (median of ${saves.saves}).`);
  console.log(
    `Its page shows it ${saves.shown.toFixed(0)} ms later; ${saves.shownAtOnce} of ${saves.saves} at the first request (another process saved; the site heard of it).`,
  );
  return 0;
});
