import { join } from "node:path";
import { root } from "../process/project";

/** The processes of a site, each bundled into one file (bundle.ts). */
export const processScripts = ["serve.ts", "work.ts", "demo-sign-ins.ts"] as const;
export type Script = (typeof processScripts)[number];

/** Two folders below the checkout, like the scripts themselves, so that `root` resolves from both. */
export const bundleFolder = () => join(root, process.env.XARXA_BUILD_FOLDER || ".next", "site");

/** Where Node keeps what it compiled: a third less processor time from a start to the first pages. */
export const compileCache = () => join(bundleFolder(), "compiled");

/** The arguments of Node for a process of the site: its bundle, or in development its source. */
export function processArguments(script: Script, development: boolean): string[] {
  if (development) return ["--import", "tsx", join(root, "scripts", "site", script)];
  return [join(bundleFolder(), script.replace(/\.ts$/, ".mjs"))];
}
