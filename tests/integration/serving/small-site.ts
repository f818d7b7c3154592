import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { findFreePort } from "@/scripts/process/port";
import { root } from "@/scripts/process/project";

export const project = join(root, "tests", "integration", "serving", "fixture");

/** Builds the small project of these tests: a page for each case, behind the real front door. */
export async function buildSmallSite(): Promise<void> {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  await promisify(execFile)(process.execPath, [next, "build", project], { cwd: root, env });
}

export type SmallSite = {
  base: string;
  port: number;
  child: ChildProcess;
  output: () => string;
  stop: () => Promise<void>;
};

export async function startSmallSite(databaseUrl: string, env: Record<string, string> = {}): Promise<SmallSite> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "scripts", "site", "serve.ts")], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      XARXA_PROJECT: project,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      SITE_URL: "https://xarxa.example",
      PAGE_CACHE_MB: "4",
      ...env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const [message] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (!(message as { ready?: boolean }).ready) throw new Error(output);
  const stop = async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  };
  return { base: `http://localhost:${port}`, port, child, output: () => output, stop };
}

export type Reply = { status: number; headers: Record<string, string>; body: Buffer; text: string; drawn?: string };
type Ask = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** Sends a request exactly as written, which `fetch` would correct or complete. */
export async function ask(
  site: SmallSite,
  path: string,
  { method = "GET", headers = {}, body }: Ask = {},
): Promise<Reply> {
  const req = request({ port: site.port, host: "localhost", path, method, headers, agent: false });
  req.end(body);
  const [res] = await once(req, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of res) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString();
  const drawn = /id="drawn">([^<]+)/.exec(text)?.[1];
  return { status: res.statusCode, headers: res.headers, body: bytes, text, drawn };
}
