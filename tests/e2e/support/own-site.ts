import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { findFreePort } from "@/scripts/process/port";
import { root } from "@/scripts/process/project";

export type OwnSite = { address: string; log: () => string; stop: () => Promise<void> };

async function waitUntilReady(child: ChildProcess, log: () => string): Promise<void> {
  const [message] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (!(message as { ready?: boolean } | null)?.ready) throw new Error(log());
}

/**
 * Starts a second process of the same build and captures its log; it uses the same database unless `more` names
 * another.
 */
export async function startOwnSite(more: Record<string, string> = {}): Promise<OwnSite> {
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    SITE_URL: address,
    LOG_LEVEL: "debug",
    ...more,
  } as const;
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "scripts", "site", "serve.ts")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  const log = () => output;
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  await waitUntilReady(child, log);
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { address, log, stop };
}
