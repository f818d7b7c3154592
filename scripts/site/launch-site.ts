import type { Register } from "../process/command";
import { ExplainedError } from "../process/explained-error";
import { type Child, startChild } from "./child";

export interface SiteOptions {
  port: number;
  database: string;
  /** Reloads on every change instead of serving the build. */
  development?: boolean;
  /** Additional variables, for tests. */
  env?: Record<string, string | undefined>;
}

export function siteEnvironment({ port, database, development, env }: SiteOptions): NodeJS.ProcessEnv {
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

/** Starts the web process as it was built, or from its sources. Resolves when it listens. */
export async function launchSite(options: SiteOptions, register: Register): Promise<Child> {
  const env = siteEnvironment(options);
  const child = startChild("serve.ts", { env, register, development: options.development ?? false });
  await waitUntilReady(child);
  return child;
}
