import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { demoTemplate, emptyTemplate } from "./scripts/test/server";

const root = fileURLToPath(new URL(".", import.meta.url));

// Far from UTC and off the whole hour, so that mistakes about days show. Workers inherit it.
process.env.TZ = "Asia/Kathmandu";
// The other tests are no readers to make way for.
process.env.IMPORTS_MAKE_WAY = "0";
// Workers, their threads and the processes that tests start keep the compiled code of modules for one another.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("node_modules/.cache/compiled", import.meta.url));

/** A project whose test files each get a copy of a template database. */
function withDatabase(name: string, template: string, include: string, exclude: string[] = []) {
  return {
    extends: true as const,
    test: {
      name,
      include: [include],
      exclude: [...configDefaults.exclude, ...exclude],
      globalSetup: ["tests/support/test-server.ts"],
      setupFiles: ["tests/support/database.ts"],
      env: { TEST_TEMPLATE: template },
      hookTimeout: 120_000,
    },
  };
}

const inEmptyDirectory = "tests/integration/empty/**/*.test.{ts,tsx}";

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    // One more than cores: many tests wait for the database, for locks or for other processes.
    maxWorkers: availableParallelism() + 1,
    // Limits for hangs, not for slow machines.
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      withDatabase("integration", demoTemplate, "tests/integration/**/*.test.{ts,tsx}", [inEmptyDirectory]),
      withDatabase("integration-empty", emptyTemplate, inEmptyDirectory),
      withDatabase("contract", demoTemplate, "tests/contract/**/*.test.{ts,tsx}"),
    ],
  },
});
