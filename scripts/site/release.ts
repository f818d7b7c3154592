import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "../process/project";

/** What was built, when, and from which commit; written beside the bundles. */
const release = z.object({ version: z.string(), commit: z.string().nullable(), builtAt: z.iso.datetime() });

/** The commit comes from the environment where the build has no repository, as in an image. */
function findCommit(): string | null {
  if (process.env.XARXA_COMMIT) return process.env.XARXA_COMMIT;
  const { status, stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

export function writeRelease(): void {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const text = JSON.stringify(release.parse({ version, commit: findCommit(), builtAt: new Date().toISOString() }));
  writeFileSync(join(root, process.env.XARXA_BUILD_FOLDER || ".next", "site", "release.json"), text);
}
