import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ServerPlace } from "../database/server-place";
import { whenStopping } from "./command";
import { ExplainedError } from "./explained-error";
import { isRunning } from "./living-process";
import { root } from "./project";

/** The process that serves from this checkout, if it is running. */
function findOwner(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return isRunning(pid, join(root, "scripts")) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Allows one site per checkout: two would share the data folder and the build. */
export function claimCheckout(place: ServerPlace): void {
  const file = join(place.folder, "owner");
  const owner = findOwner(file);
  if (owner) throw new ExplainedError(`The site of this checkout runs already (process ${owner}). Stop it first.`);
  rmSync(file, { force: true });
  writeFileSync(file, String(process.pid), { flag: "wx" });
  whenStopping(async () => rmSync(file, { force: true }));
}
