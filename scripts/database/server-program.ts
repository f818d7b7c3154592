import { type SpawnOptions, spawnSync } from "node:child_process";
import type { ServerPlace } from "./server-place";

export interface Launch {
  file: string;
  args: string[];
  options: SpawnOptions;
}

/** With `setpriv` the kernel stops the server when we are killed outright. Not every system has it. */
function canBindToParent(): boolean {
  return spawnSync("setpriv", ["--pdeathsig", "INT", "true"]).status === 0;
}

/** How to launch one of the server's programs as the server's user. */
export function prepareLaunch(place: ServerPlace, file: string, args: string[]): Launch {
  const { account } = place;
  // The working folder must be one that the server's user can enter, and the locale must not depend on the machine.
  const env: Record<string, string | undefined> = { PATH: process.env.PATH, LC_ALL: "C" };
  const options = { cwd: "/", env } as SpawnOptions;
  if (!canBindToParent()) return { file, args, options: { ...options, ...account } };
  const user = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, "--clear-groups"] : [];
  return { file: "setpriv", args: ["--pdeathsig", "INT", ...user, file, ...args], options };
}
