import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Release, releaseFile } from "../../lib/operating/release";
import { root } from "../process/project";
import { bundleFolder } from "./processes";

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}

/** The commit comes from the environment where the build has no repository, as in an image. */
function findCommit(): string | null {
  if (process.env.XARXA_COMMIT) return process.env.XARXA_COMMIT;
  const { status, stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** Notes beside the bundles what was built. */
export function writeRelease(): void {
  const made: Release = { version: readVersion(), commit: findCommit(), builtAt: new Date().toISOString() };
  writeFileSync(join(bundleFolder(), releaseFile), JSON.stringify(made));
}
