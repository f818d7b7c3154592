import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { root } from "@/scripts/process/project";
import { secretsIn } from "./support/secrets";
import { expect, test } from "./support/test";

// The size (gzip) and content of the scripts that a page loads.

const build = resolve(root, process.env.XARXA_BUILD_FOLDER || ".next");
const limits = { all: 150_000, ours: 12_000 };

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

test("a practice's page loads at most 150 kB of scripts, 12 kB of them ours", async ({ page }) => {
  const scripts = await scriptsOf(page, "/ca/practices/en-skola-for-alla");
  // Next's files are under its own path; the islands are ours.
  const [all, ours] = [sum(scripts), sum(scripts.filter(({ path }) => !path.startsWith("/_next/")))];
  console.log(`Scripts of a practice's page, gzip: ${all} bytes in ${scripts.length} files, of which ours ${ours}`);
  expect(scripts.length).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(limits.all);
  expect(ours).toBeLessThanOrEqual(limits.ours);
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
