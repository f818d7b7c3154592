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
