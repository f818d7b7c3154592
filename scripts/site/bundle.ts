import { globSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "esbuild";
import { root } from "../process/project";
import { doOnce } from "../process/stamp";
import { bundleFolder, processScripts } from "./processes";

// Bundles each process of the site into one file. Compiling their modules at every start, with source maps, took as
// long as the rest of the start.

/** The commands of a release, which has neither sources nor what compiles them. */
export const releaseCommands = [
  "migrate",
  "administrator",
  "person",
  "backup",
  "restore",
  "media",
  "districts",
  "ground",
] as const;

const sources = ["lib", "locales", "scripts", "prisma/schema.prisma", "prisma/vocabularies", "package-lock.json"];

/** The code of worker threads, which is loaded by address instead of being imported: name of its bundle → source. */
function threads(): Record<string, string> {
  const files = globSync("lib/**/*-thread.ts", { cwd: root });
  return Object.fromEntries(files.map((file) => [nameThread(join(root, file)), join(root, file)]));
}

const nameThread = (file: string) => relative(root, file).replace(/\.ts$/, "").replaceAll("/", "-");

const threadAddress = /new URL\("(\.\/[\w-]+-thread\.ts)", import\.meta\.url\)/g;

/** Threads are named by their source; a bundle finds them beside itself. */
const findThreads: Plugin = {
  name: "threads",
  setup(build) {
    build.onLoad({ filter: /\/lib\/.*\.ts$/ }, async ({ path }) => {
      const { readFile } = await import("node:fs/promises");
      const text = await readFile(path, "utf8");
      const contents = text.replace(
        threadAddress,
        (_, file: string) => `new URL("./${nameThread(join(path, "..", file))}.mjs", import.meta.url)`,
      );
      return { contents, loader: "ts" };
    });
  },
};

/** Packages are not bundled; they are loaded from node_modules. Returns what was bundled. */
export async function bundle(entryPoints: Record<string, string>, outdir = bundleFolder()) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: { ...entryPoints, ...threads() },
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    packages: "external",
    alias: { "@": root },
    plugins: [findThreads],
    metafile: true,
    logLevel: "error",
  });
  return metafile;
}

export const processEntries = () =>
  Object.fromEntries(
    processScripts.map((script) => [script.replace(/\.ts$/, ""), join(root, "scripts", "site", script)]),
  );

export const commandEntries = () =>
  Object.fromEntries(releaseCommands.map((command) => [command, join(root, "scripts", `${command}.ts`)]));

/** Run after building the pages, which empties the folder. */
export async function bundleProcesses(): Promise<void> {
  await doOnce(join(bundleFolder(), ".stamp"), sources, async () => void (await bundle(processEntries())));
}

export async function bundleCommands(): Promise<void> {
  await doOnce(join(bundleFolder(), ".commands-stamp"), sources, async () => void (await bundle(commandEntries())));
}
