import { readFileSync, writeFileSync } from "node:fs";

const megabyte = 1_024;

/** In megabytes: the most memory that a process has held since the last call; 0 where the system does not say. */
export function takePeak(pid: number | undefined): number {
  try {
    const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
    return Math.round(Number(kilobytes) / megabyte);
  } catch {
    return 0;
  }
}
