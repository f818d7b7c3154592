import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/scripts/process/project";

/** A block of commands or settings of the operator's guide. `mark`: what it needs that a test does not have. */
export type GuideBlock = { page: string; language: string; mark: string; text: string };

/** The pages in the order in which an operator reads them. */
export function guidePages(): string[] {
  const folder = join(root, "docs", "operating");
  const index = readFileSync(join(folder, "README.md"), "utf8");
  return [...new Set([...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => page ?? ""))];
}

const fence = /^```(\w*) *(.*)\n([\s\S]*?)^```$/gm;

export function guideBlocks(): GuideBlock[] {
  return guidePages().flatMap((page) =>
    [...readFileSync(join(root, "docs", "operating", page), "utf8").matchAll(fence)].map(
      ([, language = "", mark = "", text = ""]) => ({ page, language, mark, text }),
    ),
  );
}
