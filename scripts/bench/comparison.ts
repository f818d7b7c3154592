import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { whenStopping } from "../process/command";
import { findFreePort } from "../process/port";
import { requireProgram, startProgram, stopProgram } from "../process/program";
import { root } from "../process/project";
import { startSite } from "../site/site";

// The reference pages: a project of two pages with the same framework and settings. It is not part of the site, because
// no page of the product should exist only to be measured.

const project = join(root, "scripts", "bench", "site");
const next = join(root, "node_modules", "next", "dist", "bin", "next");

export async function buildComparison(pageBytes: number): Promise<void> {
  const env = { NODE_ENV: "production", XARXA_BUILD_FOLDER: undefined, BENCH_PAGE_BYTES: String(pageBytes) };
  await requireProgram("Building the pages to compare with", process.execPath, [next, "build", project], { env });
}

async function waitUntilAnswers(address: string): Promise<void> {
  for (let wait = 0; wait < 200; wait++) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error(`${address} does not answer`);
}

/** Next's own server with a static page, without any code of ours. */
export async function startStaticPage(): Promise<string> {
  const port = await findFreePort();
  const env = { ...process.env, NODE_ENV: "production", XARXA_BUILD_FOLDER: undefined } as NodeJS.ProcessEnv;
  const child = startProgram(process.execPath, [next, "start", project, "-p", String(port)], { env, stdio: "ignore" });
  whenStopping(() => stopProgram(child, "SIGTERM"));
  await waitUntilAnswers(`http://localhost:${port}/still`);
  return `http://localhost:${port}`;
}

/** An empty page rendered at each request, behind the site's front door. */
export async function startEmptyPage(database: string): Promise<string> {
  const port = await findFreePort();
  const base = `http://localhost:${port}`;
  const env = { XARXA_PROJECT: project, XARXA_BUILD_FOLDER: undefined, SITE_URL: base, LOG_LEVEL: "error" };
  await startSite({ port, database, env });
  await waitUntilAnswers(`${base}/ca/empty/0`);
  return base;
}
