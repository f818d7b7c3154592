import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { root } from "@/scripts/process/project";
import type { Asked, Told, Works } from "./backstage-process";

const waiting = new Map<number, (told: Told) => void>();
let started: Promise<ChildProcess> | undefined;
let asked = 0;

async function start(): Promise<ChildProcess> {
  const file = fileURLToPath(new URL("backstage-process.ts", import.meta.url));
  const env = { ...process.env, SITE_URL: process.env.BASE_URL };
  const stdio = ["ignore", "inherit", "inherit", "ipc"] as const;
  const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: root, env, stdio: [...stdio] });
  const [began] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (began !== "ready") throw new Error("The process backstage did not begin; what it said is above");
  child.on("message", (told: Told) => waiting.get(told.number)?.(told));
  // The child exits when the channel closes, which is when this process ends.
  child.unref();
  child.channel?.unref();
  return child;
}

/** Runs a function in the process backstage, one per Playwright worker. Errors are thrown here. */
export async function backstage<N extends keyof Works>(
  name: N,
  ...values: Parameters<Works[N]>
): Promise<Awaited<ReturnType<Works[N]>>> {
  started ??= start();
  const child = await started;
  asked += 1;
  const number = asked;
  const { promise, resolve } = Promise.withResolvers<Told>();
  waiting.set(number, resolve);
  child.send({ number, name, values } satisfies Asked);
  const { value, problem } = await promise;
  waiting.delete(number);
  if (problem) throw new Error(`${name}: ${problem}`);
  return value as Awaited<ReturnType<Works[N]>>;
}
