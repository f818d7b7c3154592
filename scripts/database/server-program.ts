import { type SpawnOptions, spawnSync } from "node:child_process";
import type { ServerPlace } from "./server-place";

export interface Launch {
  file: string;
  args: string[];
  options: SpawnOptions;
}

/** Whether `setpriv` exists. With it the kernel stops the server if this process is killed. */
function canBindToParent(): boolean {
  return spawnSync("setpriv", ["--pdeathsig", "INT", "true"]).status === 0;
}

/** The command that starts one of the server's programs as its user. */
export function prepareLaunch(place: ServerPlace, file: string, args: string[]): Launch {
  const { account } = place;
  // The server's user must be able to enter the working folder, and the locale must not depend on the machine.
  const env: Record<string, string | undefined> = { PATH: process.env.PATH, LC_ALL: "C" };
  const options = { cwd: "/", env } as SpawnOptions;
  if (!canBindToParent()) return { file, args, options: { ...options, ...account } };
  const user = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, "--clear-groups"] : [];
  return { file: "setpriv", args: ["--pdeathsig", "INT", ...user, file, ...args], options };
}
