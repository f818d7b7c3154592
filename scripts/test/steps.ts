import { rmSync } from "node:fs";
import { join } from "node:path";
import { createDatabase } from "../database/connection";
import type { PostgresServer } from "../database/postgres";
import { siteAddress } from "../database/site-role";
import { findFreePort } from "../process/port";
import { runProgram } from "../process/program";
import { root } from "../process/project";
import { buildSite, generateClient } from "../site/build";
import { startSite } from "../site/site";
import { check, countOne, type Outcome } from "./checks";
import { readPlaywrightReport, readVitestReport } from "./reports";
import { demoTemplate } from "./server";
import { runPrograms, sourceChecks } from "./sources";

/** Separate from `.next`, so that the checks do not disturb a site running in the same checkout. */
export const buildFolder = ".next-test";

async function succeed(work: () => Promise<void>): Promise<Outcome> {
  await work();
  return countOne(true);
}

export const checkClient = () => check("database client", () => succeed(generateClient));

/** Prints one line per check, and the output of those that fail. */
export async function checkSources(): Promise<void> {
  const names = { format: "format", lint: "lint and import rules", types: "types" };
  for (const [key, programs] of Object.entries(sourceChecks)) {
    const name = names[key as keyof typeof sourceChecks];
    await check(name, async () => countOne((await runPrograms(programs)) === 0));
  }
}

export const checkBuild = () => check("build", () => succeed(() => buildSite(buildFolder)));

function prepareReport(name: string): string {
  const file = join(root, "test-results", `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Runs Vitest's projects whose names begin so. */
export function checkTests(projects: string[], server: PostgresServer | undefined, args: string[]): Promise<boolean> {
  return check(projects.join(", "), async () => {
    const report = prepareReport("vitest");
    const chosen = projects.flatMap((project) => ["--project", `${project}*`]);
    const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const config = ["run", "--configLoader", "runner", ...chosen, ...output, ...args];
    const env = { TEST_SERVER: server?.addressOf("postgres") };
    return readVitestReport(report, await runProgram("vitest", config, { env, loud: true }));
  });
}

/** Starts the built site with the demo in a database of its own. */
export async function startTestedSite(server: PostgresServer) {
  await createDatabase(server.addressOf("postgres"), "journeys", demoTemplate);
  const [port, database] = [await findFreePort(), server.addressOf("journeys")];
  const env = { XARXA_BUILD_FOLDER: buildFolder, LOG_LEVEL: "warn" };
  // With the limited rights of the site's role, as beside the embedded server.
  return { site: await startSite({ port, database: siteAddress(database), env }), database };
}

/** Runs the browser tests against the built site with the demo. */
export function checkJourneys(server: PostgresServer, args: string[]): Promise<boolean> {
  return check("end to end", async () => {
    const { site, database } = await startTestedSite(server);
    const report = prepareReport("playwright");
    const options = { env: { BASE_URL: site.address, DATABASE_URL: database, PLAYWRIGHT_REPORT: report }, loud: true };
    return readPlaywrightReport(report, await runProgram("playwright", ["test", ...args], options));
  });
}
