import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Waits } from "@/lib/mail/waits";
import { root } from "@/scripts/process/project";

/** Starts `mail-worker.ts` with these waits. It ends when it is disconnected. */
export function startMailWorker(
  waits: Waits,
  more: Record<string, string>,
  hear: (said: string) => void = () => {},
): ChildProcess {
  const args = ["--import", "tsx", join(root, "tests/support/mail-worker.ts"), JSON.stringify(waits)];
  const env = { ...process.env, ...more };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => hear(String(chunk)));
  return child;
}
