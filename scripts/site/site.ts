import { ExplainedError } from "../process/explained-error";
import { keepRunning } from "../process/keep-running";
import { bundleProcesses } from "./bundle";
import { type Child, startChild } from "./child";

export interface Site {
  address: string;
}

export interface SiteOptions {
  port: number;
  database: string;
  /** Reloads on every change instead of serving the build. */
  development?: boolean;
  /** Additional variables, for tests. */
  env?: Record<string, string | undefined>;
}

function siteEnvironment({ port, database, development, env }: SiteOptions): NodeJS.ProcessEnv {
  const mode = development
    ? ({ NODE_ENV: "development", XARXA_DEV: "1" } as const)
    : { NODE_ENV: "production" as const };
  const address = process.env.SITE_URL || `http://localhost:${port}`;
  return { ...process.env, ...mode, PORT: String(port), DATABASE_URL: database, SITE_URL: address, ...env };
}

/** The process reports over the IPC channel when it listens. */
async function waitUntilReady(child: Child): Promise<void> {
  const ready = new Promise<undefined>((resolve) => {
    child.process.on("message", (message) => (message as { ready?: boolean }).ready && resolve(undefined));
  });
  const reason = await Promise.race([ready, child.ended]);
  if (reason) throw new ExplainedError(`The site did not start (${reason}). What it said is above.`);
}

/**
 * Starts the web process and restarts it whenever it exits. Resolves when it listens; it is stopped with the command.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const env = siteEnvironment(options);
  if (!options.development) await bundleProcesses();
  await keepRunning("site", async (register) => {
    const child = startChild("serve.ts", { env, register, development: options.development ?? false });
    await waitUntilReady(child);
    return child;
  });
  return { address: env.SITE_URL ?? "" };
}
