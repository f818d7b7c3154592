import { cpus, loadavg } from "node:os";
import type { BenchRow } from "./compare";

/** The load of the machine. Measurements on a busy machine mean little without it. */
export const describeLoad = () =>
  `Load of the machine: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(", ")} on ${cpus().length} processors.`;

export function printTable(rows: BenchRow[]): void {
  const head = ["", "conn.", "req/s", "p50 ms", "p95 ms", "p99 ms", "ratio", "not 200"];
  const lines = rows.map(({ what, connections, result, ratio, of }) => [
    what,
    String(connections),
    result.perSecond.toFixed(0),
    ...[result.p50, result.p95, result.p99].map((time) => time.toFixed(1)),
    ratio.toFixed(2),
    String(result.failed),
    `  of ${of}`,
  ]);
  const line = (cells: string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(40) : at < 8 ? cell.padStart(9) : cell)).join("");
  console.log(`\n${[head, ...lines].map(line).join("\n")}\n`);
}
