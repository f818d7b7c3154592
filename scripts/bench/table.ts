import { cpus, loadavg } from "node:os";
import type { BenchRow } from "./compare";

/** The load of the machine. Measurements on a busy machine mean little without it. */
export const describeLoad = () =>
  `Load of the machine: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(", ")} on ${cpus().length} processors.`;

/** The highest p95 that readers should meet at 10,000 practices and eight connections, in milliseconds. */
const wanted: Readonly<Record<string, number>> = {
  "list with filters, first seen": 100,
  "list with words, first seen": 100,
  "search, first seen": 100,
  "search, repeated": 100,
  "suggestions, first seen": 60,
};
/** A directory ten times as large may answer so many times slower. */
const maxGrowth = 3;

function wantedOf({ what, connections }: BenchRow, practices: number): string {
  const most = connections === 8 ? wanted[what] : undefined;
  return most ? String(practices > 10_000 ? most * maxGrowth : most) : "";
}

export function printTable(rows: BenchRow[], practices: number): void {
  const head = ["", "conn.", "req/s", "p50 ms", "p95 ms", "wanted", "p99 ms", "ratio", "not 200"];
  const lines = rows.map((row) => [
    row.what,
    String(row.connections),
    row.result.perSecond.toFixed(0),
    row.result.p50.toFixed(1),
    row.result.p95.toFixed(1),
    wantedOf(row, practices),
    row.result.p99.toFixed(1),
    row.ratio.toFixed(2),
    String(row.result.failed),
    `  of ${row.of}`,
  ]);
  const line = (cells: string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(40) : at < 9 ? cell.padStart(9) : cell)).join("");
  console.log(`\n${[head, ...lines].map(line).join("\n")}\n`);
}
