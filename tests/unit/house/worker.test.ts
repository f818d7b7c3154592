import { globSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { root } from "@/scripts/process/project";

test("the worker loads nothing of Next, which cannot be loaded outside of its server", async () => {
  const { metafile } = await build({
    entryPoints: [join(root, "scripts", "site", "work.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "@": root },
    write: false,
    outdir: "nowhere",
    metafile: true,
    logLevel: "error",
  });
  const loaded = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(loaded).toContain("nodemailer");
  expect(loaded.filter((path) => /^(next|react)(\/|$)/.test(path))).toEqual([]);
});

test("the site loads no tables of languages, which take 110 MB and are for the worker that reads files", async () => {
  const { metafile } = await build({
    entryPoints: globSync("app/**/{page,route,layout}.{ts,tsx}", { cwd: root }).map((file) => join(root, file)),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "@": root },
    splitting: true,
    loader: { ".css": "empty" },
    write: false,
    outdir: "nowhere",
    metafile: true,
    logLevel: "error",
  });
  const loaded = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(loaded).toContain("react");
  expect(loaded.filter((path) => path.startsWith("eld"))).toEqual([]);
});
