import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "@/scripts/process/project";
import type { Asked, Told, Works } from "./backstage-process";

async function start(
  more: Record<string, string | undefined>,
  folder: string,
  waiting: Map<number, (told: Told) => void>,
): Promise<ChildProcess> {
  const file = join(folder, "tests", "e2e", "support", "backstage-process.ts");
  const env = { ...process.env, SITE_URL: process.env.BASE_URL, ...more };
  const stdio = ["ignore", "inherit", "inherit", "ipc"] as const;
  const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: folder, env, stdio: [...stdio] });
  const [began] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (began !== "ready") throw new Error("The process backstage did not begin; what it said is above");
  child.on("message", (told: Told) => waiting.get(told.number)?.(told));
  // The child exits when the channel closes, which is when this process ends.
  child.unref();
  child.channel?.unref();
  return child;
}

/** A process backstage of this checkout, with these variables; it starts when it is first called, and errors are thrown there. */
export function openBackstage(more: Record<string, string | undefined> = {}, folder = root) {
  const waiting = new Map<number, (told: Told) => void>();
  let started: Promise<ChildProcess> | undefined;
  let asked = 0;
  return async <N extends keyof Works>(
    name: N,
    ...values: Parameters<Works[N]>
  ): Promise<Awaited<ReturnType<Works[N]>>> => {
    started ??= start(more, folder, waiting);
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
  };
}

/** Runs a function in the process backstage of the tested site, one per Playwright worker. */
export const backstage = openBackstage();
