import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "./tests/support/browser";

const { executablePath, env } = await findBrowser();
const report = process.env.PLAYWRIGHT_REPORT;
// The other tests are no readers to make way for. What workers of a test start inherits it.
process.env.IMPORTS_MAKE_WAY = "0";
// Workers and the processes that tests start keep the compiled code of modules for one another.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("node_modules/.cache/compiled", import.meta.url));

// Two projects by tag: a test tagged @no-javascript runs without JavaScript, one tagged @both runs with and without
// it, every other one with it.
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  globalSetup: "./tests/e2e/support/global-setup.ts",
  // A browser waits for the site, and the site for the database: with a worker for each core, cores are idle.
  workers: availableParallelism() + 1,
  fullyParallel: true,
  forbidOnly: true,
  // A machine shared with others can be slow for a moment. Where somebody waits for an answer, a test that fails must pass.
  retries: process.env.CI ? 1 : 0,
  // For what hangs; a save on a busy machine takes longer than the usual five seconds.
  expect: { timeout: 15_000 },
  reporter: [["list"], ...(report ? [["json", { outputFile: report }] as const] : [])] as [["list"]],
  use: {
    baseURL: process.env.BASE_URL,
    launchOptions: { executablePath, args: browserArguments, env },
    // Recording costs a third of the time of a test. `--trace retain-on-failure` does it where somebody looks for a fault.
    trace: process.env.CI ? "on-first-retry" : "off",
  },
  projects: [
    { name: "default", grepInvert: /@no-javascript/ },
    { name: "no-javascript", grep: /@no-javascript|@both/, use: { javaScriptEnabled: false } },
  ],
});
