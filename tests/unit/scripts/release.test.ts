import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { root } from "@/scripts/process/project";
import { bundle, commandEntries, processEntries } from "@/scripts/site/bundle";

const record = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: record, devDependencies: record, scripts: record })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

/** Not imported by name: read as files, generated code, or what runs everything. */
const named: Record<string, string> = {
  node: "runs everything where the machine's own Node is older",
  "@prisma/client": "is imported by the generated client",
  "@fontsource/literata": "pictures of pages are set in it",
  "@fontsource/hanken-grotesk": "pictures of pages are set in it",
};

let folder: string;
let used: Set<string>;

const packageOf = (path: string) => path.split("/", path.startsWith("@") ? 2 : 1).join("/");

type Meta = { outputs: Record<string, { imports: { path: string; external?: boolean }[] }> };

const externals = ({ outputs }: Meta) =>
  Object.values(outputs).flatMap(({ imports }) =>
    imports.flatMap(({ path, external }) => (external && !path.startsWith(".") ? packageOf(path) : [])),
  );

async function bundlePages() {
  const pages = globSync("app/**/{page,route,layout}.{ts,tsx}", { cwd: root });
  const { metafile } = await build({
    entryPoints: [...pages, "instrumentation.ts", ...globSync("lib/**/*.{ts,tsx}", { cwd: root })],
    absWorkingDir: root,
    outdir: join(folder, "pages"),
    bundle: true,
    // What entries share is read and written once.
    splitting: true,
    write: false,
    platform: "node",
    format: "esm",
    jsx: "automatic",
    packages: "external",
    alias: { "@": root },
    loader: { ".css": "empty" },
    metafile: true,
    logLevel: "error",
  });
  return metafile;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xarxa-release-"));
  const { "demo-sign-ins": _demo, ...processes } = processEntries();
  const released = await bundle({ ...processes, ...commandEntries() }, join(folder, "site"));
  const builtin = new Set(builtinModules);
  const all = [...externals(released), ...externals(await bundlePages())];
  used = new Set(all.filter((name) => !name.startsWith("node:") && !builtin.has(name)));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a release imports nothing that is installed for building and testing only", () => {
  expect([...used].filter((name) => !manifest.dependencies[name]).sort()).toEqual([]);
});

it("dependencies hold only what a release imports", () => {
  const idle = Object.keys(manifest.dependencies).filter((name) => !used.has(name) && !named[name]);
  expect(idle).toEqual([]);
});

it("the bundles hold no demo and nothing of the tests", async () => {
  const { inputs } = await bundle(commandEntries(), join(folder, "commands"));
  expect(Object.keys(inputs).filter((file) => /^prisma\/demo\/|^tests\/|^prisma\/seed/.test(file))).toEqual([]);
});

it("every command of a release can be called by npm", () => {
  for (const command of [...Object.keys(commandEntries()), "serve", "work"])
    expect(manifest.scripts[command]).toBe(`node scripts/bootstrap.mjs ${command}`);
});

it("a bundle finds its worker threads: a text too long for the main thread is rendered", async () => {
  const entry = join(root, "lib", "text", "render.ts");
  await bundle({ render: entry }, join(root, ".data", "release-test"));
  try {
    const path = pathToFileURL(join(root, ".data", "release-test", "render.mjs")).href;
    const { renderTexts }: typeof import("@/lib/text/render") = await import(/* @vite-ignore */ path);
    const text = "word ".repeat(2_000);
    const html = await renderTexts([text]);
    expect(html.get(text)).toContain("<p>word word");
  } finally {
    rmSync(join(root, ".data", "release-test"), { recursive: true, force: true });
  }
});
