import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { whenStopping } from "../process/command";
import { ExplainedError } from "../process/explained-error";
import { startProgram, stopProgram } from "../process/program";
import { bundleProcesses, processArguments } from "./bundle";

export interface Site {
  address: string;
  /** Resolves when the site ended without having been asked to. */
  died: Promise<ExplainedError>;
}

export interface SiteOptions {
  port: number;
  database: string;
  /** Reloads on every change instead of serving the build. */
  development?: boolean;
  /** More variables, for tests. */
  env?: Record<string, string | undefined>;
}

function siteEnvironment({ port, database, development, env }: SiteOptions): NodeJS.ProcessEnv {
  const mode = development
    ? ({ NODE_ENV: "development", XARXA_DEV: "1" } as const)
    : { NODE_ENV: "production" as const };
  const address = process.env.SITE_URL || `http://localhost:${port}`;
  return { ...process.env, ...mode, PORT: String(port), DATABASE_URL: database, SITE_URL: address, ...env };
}

/** The site reports over the channel, and ends when the channel closes: so it ends even if we are killed outright. */
async function waitUntilReady(child: ChildProcess, ended: Promise<ExplainedError>): Promise<void> {
  const ready = new Promise<undefined>((resolve) => {
    child.on("message", (message) => (message as { ready?: boolean }).ready && resolve(undefined));
  });
  const error = await Promise.race([ready, ended]);
  if (error) throw error;
}

/** Starts the process that serves the site and resolves when it listens. It is stopped with the command. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const env = siteEnvironment(options);
  if (!options.development) await bundleProcesses();
  const child = startProgram(process.execPath, processArguments("serve.ts", options.development ?? false), {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let asked = false;
  whenStopping(() => {
    asked = true;
    if (child.connected) child.disconnect();
    return stopProgram(child, "SIGTERM");
  });
  const died = once(child, "exit").then(async ([code, signal]) => {
    if (asked) await new Promise(() => {});
    return new ExplainedError(`The site ended unexpectedly (${signal ?? `exit code ${code}`}). What it said is above.`);
  });
  await waitUntilReady(child, died);
  return { address: env.SITE_URL ?? "", died };
}
