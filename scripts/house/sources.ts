import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type Source = { path: string; text: string; lines: number };

/** Folders with production code; tests are measured separately. */
export const productFolders = ["app", "components", "lib", "scripts"];

/** The TypeScript files in these folders of a checkout that git tracks. */
export function readSources(checkout: string, folders: readonly string[] = productFolders): Source[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--", ...folders], { cwd: checkout, encoding: "utf8" });
  return listed
    .split("\0")
    .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => {
      const text = readFileSync(join(checkout, path), "utf8");
      return { path, text, lines: text.split("\n").length - 1 };
    });
}

/** The number of files directly in each folder. */
export function countByFolder(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return counts;
}

const exported = /^export (?:async )?(?:function|const|let|class|type|interface|enum)\s+([A-Za-z_$][\w$]*)/gm;
/** Names that a framework or a convention requires. */
const fixed = /^(GET|POST|PUT|PATCH|DELETE|HEAD|metadata|dynamic|generateMetadata|config|Props)$/;

/** Exported names that are declared in several files, with these files. */
export function findDuplicateNames(sources: readonly Source[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { path, text } of sources) {
    for (const [, name = ""] of text.matchAll(exported)) {
      if (!fixed.test(name)) files.set(name, [...new Set([...(files.get(name) ?? []), path])]);
    }
  }
  return new Map([...files].filter(([, paths]) => paths.length > 1));
}
