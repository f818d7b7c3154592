import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readMigrations } from "@/scripts/database/migrations";
import { root } from "@/scripts/process/project";

// The code that ran before this version: of the last tag; without one, of the last commit that had only migrations of the
// last release (prisma/released-migrations.txt); where the history does not reach so far, of the commit before this one.
// DRILL_PREVIOUS names another commit.

function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 && stdout.trim() ? stdout.trim() : undefined;
}

const commit = (name: string) => git("rev-parse", "--verify", "--quiet", `${name}^{commit}`);

/** The commit before the first one that added a migration which no release has. */
function beforeNewMigrations(): string | undefined {
  const released = readFileSync(join(root, "prisma", "released-migrations.txt"), "utf8").split("\n");
  const added = readMigrations().filter(({ name }) => !released.includes(name));
  if (added.length === 0) return undefined;
  const files = added.map(({ name }) => `prisma/migrations/${name}/migration.sql`);
  const first = git("log", "--reverse", "--diff-filter=A", "--format=%H", "--", ...files)?.split("\n")[0];
  return first && commit(`${first}~1`);
}

/** Undefined where no earlier commit is there, as in a clone of one commit. */
export function findPrevious(): string | undefined {
  const { DRILL_PREVIOUS } = process.env;
  if (DRILL_PREVIOUS) return commit(DRILL_PREVIOUS);
  const tag = git("describe", "--tags", "--abbrev=0", "HEAD~1");
  return (tag && commit(tag)) ?? beforeNewMigrations() ?? commit("HEAD~1");
}

/** Runs a command of a version of the project, as operators do, and throws what it said if it fails. */
export async function runIn(folder: string, command: string, env: Record<string, string | undefined>): Promise<void> {
  const child = spawn(process.execPath, [join(folder, "scripts", "bootstrap.mjs"), command], {
    cwd: folder,
    env: { ...process.env, XARXA_BUILD_FOLDER: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${command}: ${output.slice(-3_000)}`);
}

type Packages = { [path: string]: { version?: string } };

const lockOf = (folder: string) => join(folder, "package-lock.json");

/** Takes the packages of this version if they are all that the other one needs, so that none must be fetched. */
function sharePackages(folder: string): void {
  const [theirs, ours] = [folder, root].map(
    (place) => JSON.parse(readFileSync(lockOf(place), "utf8")).packages as Packages,
  ) as [Packages, Packages];
  const lacks = Object.entries(theirs).some(([path, { version }]) => path && ours[path]?.version !== version);
  if (lacks) return;
  const [from, to] = [root, folder].map((place) => join(place, "node_modules")) as [string, string];
  // Links where the disk is the same.
  if (spawnSync("cp", ["-al", from, to], { stdio: "ignore" }).status !== 0) {
    rmSync(to, { recursive: true, force: true });
    execFileSync("cp", ["-a", from, to]);
  }
  rmSync(join(to, ".cache"), { recursive: true, force: true });
  copyFileSync(lockOf(root), lockOf(folder));
}

/**
 * Writes the files of this commit into a folder and builds them, once. Tests have their temporary folder below
 * node_modules, where no checkout can be.
 */
export async function buildPrevious(commit: string): Promise<string> {
  const folder = join("/tmp", `xarxa-previous-${commit.slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making);
  const files = execFileSync("git", ["archive", commit], { cwd: root, maxBuffer: 1_000_000_000 });
  execFileSync("tar", ["-x", "-C", making], { input: files });
  sharePackages(making);
  await runIn(making, "build", { XARXA_COMMIT: commit });
  renameSync(making, folder);
  return folder;
}
