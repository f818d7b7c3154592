import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { shareChunks } from "@/scripts/site/share-chunks";

const folder = mkdtempSync(join(tmpdir(), "xarxa-chunks-"));
const chunks = join(folder, "server", "chunks");
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, code: string): string {
  const path = join(chunks, file);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, `${code}\n//# sourceMappingURL=${file}.map\n`);
  return path;
}

test("chunks that are the same become one, and what differs, runs or lies elsewhere stays as it is", () => {
  const modules = "module.exports=[1,()=>'š'];";
  const pages = ["ssr/[a].js", "ssr/b.js", "ssr/c.js"].map((file) => write(file, modules));
  const others = [
    write("ssr/other.js", "module.exports=[1,()=>'s'];"),
    write("elsewhere.js", modules),
    ...["ssr/run-a.js", "ssr/run-b.js"].map((file) => write(file, "globalThis.hasRun=true;")),
  ];
  const before = others.map((path) => readFileSync(path, "utf8"));
  shareChunks(folder);
  shareChunks(folder);
  const require = createRequire(import.meta.url);
  const [first, ...loaded] = pages.map((path) => require(path));
  expect(first[1]()).toBe("š");
  for (const each of loaded) expect(each).toBe(first);
  expect(others.map((path) => readFileSync(path, "utf8"))).toEqual(before);
});
