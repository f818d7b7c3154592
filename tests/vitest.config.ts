import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { demoTemplate, emptyTemplate } from "../scripts/test/server";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A project whose test files each get a copy of a template database. */
function withDatabase(name: string, template: string) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      setupFiles: ["tests/support/database.ts"],
      env: { TEST_TEMPLATE: template },
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    // Two cores are usual for the checks; a database copy per file makes more workers wait for each other.
    maxWorkers: 2,
    // Generous: a busy machine must not look like a mistake.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      withDatabase("integration", emptyTemplate),
      withDatabase("contract", demoTemplate),
    ],
  },
});
