import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readEnv } from "@/lib/env";
import { root } from "@/scripts/process/project";
import { releaseCommands } from "@/scripts/site/bundle";
import { guideBlocks, guidePages } from "@/tests/support/guide";

const blocks = guideBlocks();

it("every page of the guide stands in its table", () => {
  const pages = readdirSync(join(root, "docs", "operating")).filter((name) => name !== "README.md");
  expect(guidePages().sort()).toEqual(pages.sort());
});

it("every block is of a kind that is checked, and says what it needs if it is not run", () => {
  for (const { page, language, mark } of blocks) {
    expect(["sh", "env", "yaml", "cron"], page).toContain(language);
    expect(language === "sh" ? ["", "long", "root", "docker", "psql"] : [""], page).toContain(mark);
  }
  expect(blocks.filter(({ language, mark }) => language === "sh" && mark === "").length).toBeGreaterThan(4);
});

it("the commands of npm are commands of a release, or build one", () => {
  const named = blocks.flatMap(({ text }) =>
    [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => ![...releaseCommands, "serve", "work", "build"].includes(name ?? ""))).toEqual([]);
});

it.each(blocks.filter(({ language }) => language === "env"))("the settings of $page are accepted", ({ text }) => {
  const pairs = [...text.matchAll(/^([A-Z_]+)=(.*?)(?: +#.*)?$/gm)].map(([, name, value]) => [name, value]);
  expect(pairs.length).toBeGreaterThan(0);
  expect(() => readEnv({ DATABASE_URL: "postgresql://x@localhost/x", ...Object.fromEntries(pairs) })).not.toThrow();
});
