import { readEnv } from "../../lib/env";
import { openDatabase } from "../database/database";
import { chooseSitePort } from "../process/port";
import { runProgram } from "../process/program";
import { buildSite, generateClient } from "./build";
import { describeFirstStep, prepareDatabase, wantsDemo } from "./prepare-database";
import { processArguments } from "./processes";
import { type Site, startSite } from "./site";
import { startWorker } from "./worker";

/** Reports invalid variables before anything is started. Without DATABASE_URL the embedded server is used. */
function checkConfiguration(): number | undefined {
  const env = readEnv({ ...process.env, DATABASE_URL: process.env.DATABASE_URL || "postgresql://embedded" });
  return process.env.PORT ? env.PORT : undefined;
}

function printAddress(site: Site, port: number, development: boolean): void {
  const here = `http://localhost:${port}`;
  const behindProxy = site.address === here ? "" : `\nOn this machine it listens at ${here}.`;
  const mode = development ? "\nIt reloads on every change." : "";
  console.log(`\nXarxa is at ${site.address}${behindProxy}${mode}\nCtrl-C stops it.\n`);
}

/** Prints a sign-in link for each demo role. */
function printDemoSignIns(database: string, site: Site, development: boolean): Promise<number> {
  const env = { DATABASE_URL: database, SITE_URL: site.address };
  return runProgram(process.execPath, processArguments("demo-sign-ins.ts", development), { env, loud: true });
}

/** Prepares everything, starts the site and keeps it running until the command is stopped. */
export async function runSite(development: boolean): Promise<never> {
  const port = await chooseSitePort(checkConfiguration());
  const database = await openDatabase();
  await generateClient();
  await prepareDatabase(database);
  if (!development) await buildSite(process.env.XARXA_BUILD_FOLDER || undefined);
  const site = await startSite({ port, database: database.site, development });
  await startWorker(database.site, site.address, development);
  printAddress(site, port, development);
  if (wantsDemo(database)) await printDemoSignIns(database.owner, site, development);
  const firstStep = await describeFirstStep(database);
  if (firstStep) console.log(`${firstStep}\n`);
  return new Promise<never>(() => {});
}
