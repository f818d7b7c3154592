import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project";

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

/** A hash of the content of files and folders, the same in every clone. */
function hashSources(sources: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap((source) => listFiles(join(root, source)))) {
    hash.update(file).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

/**
 * Runs the work unless it was done for the same sources. The stamp is written last, so interrupted work is repeated.
 */
export async function doOnce(stampFile: string, sources: string[], work: () => Promise<void>): Promise<void> {
  const stamp = hashSources(sources);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  rmSync(stampFile, { force: true });
  await work();
  writeFileSync(stampFile, stamp);
}
