// `npm test`: all checks. `npm test -- unit|integration|contract|e2e [arguments]`: one part of them.

import type { PostgresServer } from "./database/postgres";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";
import { check, countOne, summarise } from "./test/checks";
import { fillDemoTemplate, startTestServer } from "./test/server";
import { buildFolder, checkBuild, checkClient, checkJourneys, checkSources, checkTests } from "./test/steps";

const parts = ["unit", "integration", "contract", "e2e"];
const [part, ...args] = process.argv.slice(2);

const wants = (name: string) => part === undefined || part === name;

/** The result must not depend on local configuration. */
function ignoreConfiguration(): void {
  for (const name of ["DATABASE_URL", "DATABASE_POOL", "PORT", "SITE_URL", "TRUSTED_PROXIES", "PAGE_CACHE_MB"]) {
    delete process.env[name];
  }
  process.env.XARXA_BUILD_FOLDER = buildFolder;
}

/** The PostgreSQL server of this run. Without it the unit tests still run. */
async function prepareServer(): Promise<PostgresServer | undefined> {
  if (part === "unit") return undefined;
  let server: PostgresServer | undefined;
  await check("database", async () => {
    server = await startTestServer();
    await fillDemoTemplate(server);
    return countOne(true);
  });
  return server;
}

/** Beside the tests that wait for the database. Resolves to whether there is a build for the browser tests. */
async function checkWithoutServer(): Promise<boolean> {
  if (part === undefined) await checkSources();
  return wants("e2e") && checkBuild();
}

/** The tests that need no browser. Resolves to the server for those that do, if there is one. */
async function checkWithServer(): Promise<PostgresServer | undefined> {
  const server = await prepareServer();
  const projects = (server ? parts.slice(0, 3) : ["unit"]).filter(wants);
  if (projects.length > 0) await checkTests(projects, server, args);
  return server;
}

async function runChecks(): Promise<number> {
  if (part !== undefined && !parts.includes(part)) throw new ExplainedError(`Parts: ${parts.join(", ")}`);
  ignoreConfiguration();
  await checkClient();
  const [isBuilt, server] = await Promise.all([checkWithoutServer(), checkWithServer()]);
  if (isBuilt && server) await checkJourneys(server, args);
  return summarise();
}

runCommand(runChecks);
