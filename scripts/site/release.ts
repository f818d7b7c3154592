import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "../process/project";

/** What was built, when, and from which commit; written beside the bundles. */
const release = z.object({ version: z.string(), commit: z.string().nullable(), builtAt: z.iso.datetime().nullable() });
export type Release = z.output<typeof release>;

const file = () => join(root, process.env.XARXA_BUILD_FOLDER || ".next", "site", "release.json");
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

function readVersion(): string {
  return z.object({ version: z.string() }).parse(readJson(join(root, "package.json"))).version;
}

/** The commit comes from the environment where the build has no repository, as in an image. */
function findCommit(): string | null {
  if (process.env.XARXA_COMMIT) return process.env.XARXA_COMMIT;
  const { status, stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

export function writeRelease(): void {
  const made: Release = { version: readVersion(), commit: findCommit(), builtAt: new Date().toISOString() };
  writeFileSync(file(), JSON.stringify(made));
}

/** Of a build; of a checkout only the version is known for certain. */
export function readRelease(): Release {
  if (existsSync(file())) return release.parse(readJson(file()));
  return { version: readVersion(), commit: null, builtAt: null };
}
