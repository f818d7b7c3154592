import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { root } from "@/scripts/process/project";
import { secretsIn } from "./support/secrets";
import { expect, test } from "./support/test";

// The size (gzip) and content of the scripts that a page loads.

const build = resolve(root, process.env.XARXA_BUILD_FOLDER || ".next");
const mostBytes = 12_000;

type Script = { path: string; bytes: number };

/** Every script that the browser requested. */
async function scriptsOf(page: Page, address: string): Promise<Script[]> {
  const answers: Response[] = [];
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") answers.push(answer);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return Promise.all(
    answers.map(async (answer) => ({
      path: new URL(answer.url()).pathname,
      bytes: gzipSync(await answer.body()).length,
    })),
  );
}

const sum = (scripts: Script[]) => scripts.reduce((total, { bytes }) => total + bytes, 0);

const pages = [
  "",
  "/practices",
  "/meetings",
  "/practices/en-skola-for-alla",
  "/cities/barcelona",
  "/clusters/agrupamento-colina-das-gaivotas",
  "/meetings/barcelona-2019",
  "/guides/networks-and-clusters",
];

for (const path of pages)
  test(`/ca${path} loads at most 12 kB of scripts, all of them ours`, async ({ page }) => {
    const scripts = await scriptsOf(page, `/ca${path}`);
    expect(scripts.map((script) => script.path)).toContain("/islands.js");
    // The framework's files are under its own path.
    expect(scripts.filter((script) => script.path.startsWith("/_next/"))).toEqual([]);
    expect(sum(scripts)).toBeLessThanOrEqual(mostBytes);
  });

test("no script of the build contains an email address, a hidden name or an unpublished text", () => {
  const folder = join(build, "static");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(js|json|css|map)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(0);
  const told = files.flatMap((file) =>
    secretsIn(readFileSync(join(folder, file), "utf8")).map((secret) => `${file}: ${secret}`),
  );
  expect(told).toEqual([]);
});
