import { keepRunning } from "../process/keep-running";
import { startChild } from "./child";

/**
 * Starts the worker process with the site's variables and restarts it whenever it exits.
 * It is stopped with the command, before the database.
 */
export async function startWorker(database: string, site: string, development: boolean): Promise<void> {
  const env = { ...process.env, DATABASE_URL: database, SITE_URL: site };
  await keepRunning("worker", async (register) => startChild("work.ts", { env, register, development }));
}
