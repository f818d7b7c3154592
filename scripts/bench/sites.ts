import { readFileSync } from "node:fs";
import { whenStopping } from "../process/command";
import { findFreePort } from "../process/port";
import type { Child } from "../site/child";
import { launchSite } from "../site/launch-site";
import type { Addresses } from "./addresses";
import { type Measurement, measure } from "./load";
import type { Unseen } from "./unseen";

/** How many processes of the site, and the replica from which they read public pages. */
export type SiteSetup = { sites: number; replica?: string | undefined };
type Stop = () => Promise<void>;

const connections = 8;
const megabyte = 1 << 20;

/** In bytes; 0 where the system does not say. */
function residentMemory(pid: number | undefined): number {
  try {
    const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) * 1_024;
  } catch {
    return 0;
  }
}

async function startSites(database: string, { sites, replica = "" }: SiteSetup) {
  const stops: Stop[] = [];
  const register = (stop: Stop) => {
    stops.push(stop);
    return whenStopping(stop);
  };
  const started: { base: string; child: Child }[] = [];
  for (let number = 0; number < sites; number++) {
    const port = await findFreePort();
    const base = `http://localhost:${port}`;
    const env = { SITE_URL: base, LOG_LEVEL: "warn", DATABASE_READ_URL: replica };
    started.push({ base, child: await launchSite({ port, database, env }, register) });
  }
  return {
    bases: started.map(({ base }) => base),
    memory: () => Math.max(...started.map(({ child }) => residentMemory(child.process.pid))),
    stop: () => Promise.all(stops.map((stop) => stop())),
  };
}

export type SitesFigures = { setup: SiteSetup; rows: Map<string, Measurement>; memory: number };

/** Measures pages of so many processes at once, each asked in turn, as behind a proxy. */
export async function measureSites(
  database: string,
  setup: SiteSetup,
  { slug }: Addresses,
  unseen: Unseen,
): Promise<SitesFigures> {
  const { bases, memory, stop } = await startSites(database, setup);
  const pages: [string, () => string][] = [
    ["record, kept", () => `/ca/practices/${slug}`],
    ["record, first seen", unseen.record],
    ["list with filters, first seen", unseen.list],
    ["search, first seen", unseen.search],
    ["suggestions, first seen", unseen.suggestions],
  ];
  // Every process loads its pages before the first is measured.
  for (const base of bases) for (const [, nextPath] of pages) await (await fetch(base + nextPath())).text();
  const rows = new Map<string, Measurement>();
  for (const [what, nextPath] of pages) {
    // The first seconds warm up the compiler and the caches of every process.
    await measure(bases, nextPath, connections, 2);
    rows.set(what, await measure(bases, nextPath, connections, 5));
  }
  const figures = { setup, rows, memory: memory() };
  await stop();
  return figures;
}

/** A row for each page, a column for each setup: requests a second, and the slowest 5 % in milliseconds. */
export function printSites(all: SitesFigures[]): void {
  const titles = all.map(
    ({ setup }) => `${setup.sites} ${setup.sites === 1 ? "site" : "sites"}${setup.replica ? ", replica" : ""}`,
  );
  const cellOf = (row: Measurement | undefined) =>
    row && row.requests > 0
      ? `${row.perSecond.toFixed(0)} (${row.p95.toFixed(0)} ms${row.failed > 0 ? `, ${row.failed} not 200` : ""})`
      : "";
  const lines = [...(all[0]?.rows.keys() ?? [])].map((what) => [
    what,
    ...all.map(({ rows }) => cellOf(rows.get(what))),
  ]);
  const sizes = all.map(({ memory }) => (memory > 0 ? `${(memory / megabyte).toFixed(0)} MB` : ""));
  const table = [["", ...titles], ...lines, ["memory of the largest process", ...sizes]];
  const line = (cells: string[]) => cells.map((cell, at) => cell.padEnd(at === 0 ? 32 : 22)).join("");
  console.log(`\n${table.map(line).join("\n")}\n`);
}
