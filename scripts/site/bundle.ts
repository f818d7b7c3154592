import { join } from "node:path";
import { root } from "../process/project";
import { doOnce } from "../process/stamp";

// The site's own processes as one file each. Translating their modules at every start, with source maps, took as long
// as everything else until the first page.

const scripts = ["serve.ts", "work.ts", "demo-sign-ins.ts"] as const;
export type Script = (typeof scripts)[number];

const sources = ["lib", "locales", "scripts", "prisma/schema.prisma", "tsconfig.json", "package-lock.json"];

/** Two folders below the checkout, as the scripts themselves are: `root` is found from either. */
const folder = () => join(root, process.env.XARXA_BUILD_FOLDER || ".next", "site");

/** Packages stay outside: they are loaded from node_modules. */
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

/** After the pages: their build empties its folder. */
export async function bundleProcesses(): Promise<void> {
  await doOnce(join(folder(), ".stamp"), sources, writeBundles);
}

/** What Node is called with for a process of the site: its bundle, or while developing its source. */
export function processArguments(script: Script, development: boolean): string[] {
  if (development) return ["--import", "tsx", join(root, "scripts", "site", script)];
  return [join(folder(), script.replace(/\.ts$/, ".mjs"))];
}
