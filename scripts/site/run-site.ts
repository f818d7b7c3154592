import { readEnv } from "../../lib/env";
import { applyMigrations } from "../database/apply-migrations";
import { openDatabase } from "../database/database";
import { seedDatabase } from "../database/seed-database";
import { chooseSitePort } from "../process/port";
import { runProgram } from "../process/program";
import { tellProgress } from "../process/progress";
import { buildSite, generateClient } from "./build";
import { processArguments } from "./bundle";
import { type Site, startSite } from "./site";
import { startWorker } from "./worker";

/** Wrong variables are told before anything is started. Without DATABASE_URL the embedded server takes its place. */
function checkConfiguration(): number | undefined {
  const env = readEnv({ ...process.env, DATABASE_URL: process.env.DATABASE_URL || "postgresql://embedded" });
  return process.env.PORT ? env.PORT : undefined;
}

async function prepareDatabase(address: string): Promise<void> {
  await tellProgress("Bringing the database up to date", () => applyMigrations(address));
  await generateClient();
  await seedDatabase(address);
}

function tellAddress(site: Site, port: number, development: boolean): void {
  const here = `http://localhost:${port}`;
  const behindProxy = site.address === here ? "" : `\nOn this machine it listens at ${here}.`;
  const mode = development ? "\nIt reloads on every change." : "";
  console.log(`\nXarxa is at ${site.address}${behindProxy}${mode}\nCtrl-C stops it.\n`);
}

/** Ways into the demo for each role; says nothing where the database is not the demo's. */
function tellDemoSignIns(database: string, site: Site, development: boolean): Promise<number> {
  const env = { DATABASE_URL: database, SITE_URL: site.address };
  return runProgram(process.execPath, processArguments("demo-sign-ins.ts", development), { env, loud: true });
}

/** Everything from an empty folder to a site that answers; then waits until something ends. */
export async function runSite(development: boolean): Promise<undefined> {
  const port = await chooseSitePort(checkConfiguration());
  const database = await openDatabase();
  await prepareDatabase(database.address);
  if (!development) await buildSite();
  const site = await startSite({ port, database: database.address, development });
  const worker = startWorker(database.address, site.address, development);
  tellAddress(site, port, development);
  await tellDemoSignIns(database.address, site, development);
  throw await Promise.race([database.died, site.died, worker.died]);
}
