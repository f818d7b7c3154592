import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cleanConsole } from "@/lib/serving/clean-console";

const { error } = console;
const listeners = process.listeners("warning");
let lines: { level: string; event: string; error?: string; code?: string; frames: string[] }[] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(JSON.parse(String(line))) > 0);
  cleanConsole();
});

afterEach(() => {
  vi.restoreAllMocks();
  console.error = error;
  process.removeAllListeners("warning");
  for (const listener of listeners) process.on("warning", listener);
});

test("of an error its name and place are logged, and nothing that it says", () => {
  console.error("Failed for secret@example.org", new RangeError("secret"));
  expect(lines).toMatchObject([{ level: "error", event: "console.error", error: "RangeError" }]);
  expect(JSON.stringify(lines)).not.toContain("secret");
});

test("of plain text the place where it was printed is logged", () => {
  console.error("Failed for secret@example.org");
  expect(lines).toMatchObject([{ level: "error", event: "console.error" }]);
  expect(lines[0]?.frames.join()).toContain("clean-console.test.ts");
  expect(JSON.stringify(lines)).not.toContain("secret");
});

test("a warning of Node is a warning, with its name, its code and its place", async () => {
  process.emitWarning("No longer for secret@example.org", { type: "DeprecationWarning", code: "DEP0" });
  await expect
    .poll(() => lines)
    .toMatchObject([{ level: "warn", event: "process.warning", error: "DeprecationWarning", code: "DEP0" }]);
  expect(lines[0]?.frames.join()).toContain("clean-console.test.ts");
  expect(JSON.stringify(lines)).not.toContain("secret");
});
