import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The command line of a running process, or undefined if there is none with this id. */
function readCommandLine(pid: number): string | undefined {
  if (existsSync("/proc/self/cmdline")) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    } catch {
      return undefined;
    }
  }
  const { status, stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

/** Process ids are reused, so the command line must also contain the given name. */
export function isRunning(pid: number, named: string): boolean {
  return Number.isInteger(pid) && pid > 0 && (readCommandLine(pid)?.includes(named) ?? false);
}
