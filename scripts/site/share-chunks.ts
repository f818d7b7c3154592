import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

// The bundler writes the modules that many pages share for each of these pages anew, letter for letter the same. Node
// keeps the text of every file that it loads: without this, 200 MB of a site are copies.

const sourceMap = /\n\/\/# sourceMappingURL=.*\s*$/;

/** Keeps one of the server's chunks in this folder of a build that are the same; the others become references to it. */
export function shareChunks(folder: string): void {
  const kept = new Map<string, string>();
  for (const file of globSync("server/chunks/**/*.js", { cwd: folder }).sort()) {
    const path = join(folder, file);
    const code = readFileSync(path, "utf8").replace(sourceMap, "");
    // A list of modules; anything else is an entry that runs.
    if (!code.startsWith("module.exports=[")) continue;
    const key = `${dirname(file)} ${createHash("sha256").update(code).digest("base64url")}`;
    const same = kept.get(key);
    if (same) writeFileSync(path, `module.exports=require(${JSON.stringify(`./${same}`)});\n`);
    else kept.set(key, basename(file));
  }
}
