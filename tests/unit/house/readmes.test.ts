import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "@/scripts/process/project";

const maxLines = 40;
const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
const readmes = tracked.filter((file) => file.endsWith("README.md"));
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The folders with which a path may begin; otherwise it is relative to the README. */
const folders = new Set(tracked.flatMap((file) => (file.includes("/") ? [file.split("/")[0]!] : [])));

/** Paths in backticks that begin with a folder of the project, without globs, placeholders and line numbers. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = ""]) => path.replace(/:\d[\d-]*$/, ""));
  return quoted.filter((path) => folders.has(path.split("/")[0]!) && path.includes("/") && !/[*<>{}…$()]/.test(path));
}

const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link));

/** A path may leave out the extension of a module. */
const exists = (path: string) => ["", ".ts", ".tsx", ".js"].some((ending) => existsSync(join(root, path + ending)));

describe.each(readmes)("%s", (file) => {
  it(`has at most ${maxLines} lines`, () => {
    expect(read(file).trimEnd().split("\n").length).toBeLessThanOrEqual(maxLines);
  });

  it("names only paths that exist", () => {
    expect(pathsIn(read(file)).filter((path) => !exists(path) && !exists(join(dirname(file), path)))).toEqual([]);
  });

  it("links only to files that exist", () => {
    expect(linksIn(read(file)).filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  });
});
