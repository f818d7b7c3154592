import { once } from "node:events";
import { whenStopping } from "../process/command";
import { ExplainedError } from "../process/explained-error";
import { startProgram, stopProgram } from "../process/program";
import { processArguments } from "./bundle";

/** Starts the worker process beside the site, with the variables of the site. It is stopped with the command, before the database. */
export function startWorker(database: string, site: string, development: boolean): { died: Promise<ExplainedError> } {
  const env = { ...process.env, DATABASE_URL: database, SITE_URL: site };
  const child = startProgram(process.execPath, processArguments("work.ts", development), {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let asked = false;
  whenStopping(() => {
    asked = true;
    if (child.connected) child.disconnect();
    return stopProgram(child, "SIGTERM");
  });
  const died = once(child, "exit").then(async ([code, signal]) => {
    if (asked) await new Promise(() => {});
    return new ExplainedError(
      `The worker ended unexpectedly (${signal ?? `exit code ${code}`}). What it said is above.`,
    );
  });
  return { died };
}
