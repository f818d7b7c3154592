import { join } from "node:path";
import { root } from "../process/project";
import { doOnce } from "../process/stamp";

// Bundles each process of the site into one file. Compiling their modules at every start, with source maps, took as
// long as the rest of the start.

const scripts = ["serve.ts", "work.ts", "demo-sign-ins.ts"] as const;
export type Script = (typeof scripts)[number];

const sources = ["lib", "locales", "scripts", "prisma/schema.prisma", "tsconfig.json", "package-lock.json"];

/** Two folders below the checkout, like the scripts themselves, so that `root` resolves from both. */
const folder = () => join(root, process.env.XARXA_BUILD_FOLDER || ".next", "site");

/** Where Node keeps what it compiled: a third less processor time from a start to the first pages. */
export const compileCache = () => join(folder(), "compiled");

/** Packages are not bundled; they are loaded from node_modules. */
async function writeBundles(): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    entryPoints: scripts.map((script) => join(root, "scripts", "site", script)),
    outdir: folder(),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    packages: "external",
    alias: { "@": root },
    logLevel: "error",
  });
}

/** Run after building the pages, which empties the folder. */
export async function bundleProcesses(): Promise<void> {
  await doOnce(join(folder(), ".stamp"), sources, writeBundles);
}

/** The arguments of Node for a process of the site: its bundle, or in development its source. */
export function processArguments(script: Script, development: boolean): string[] {
  if (development) return ["--import", "tsx", join(root, "scripts", "site", script)];
  return [join(folder(), script.replace(/\.ts$/, ".mjs"))];
}
