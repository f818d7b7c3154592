import { expect, test } from "vitest";
import { statementName } from "@/lib/database/statement-names";

test("a statement gets a name at the second time, and keeps it", () => {
  expect(statementName("SELECT 1")).toBeUndefined();
  const name = statementName("SELECT 1");
  expect(name).toMatch(/^[\w-]{43}$/);
  expect(statementName("SELECT 1")).toBe(name);
  statementName("SELECT 2");
  expect(statementName("SELECT 2")).not.toBe(name);
});

test("the number of names is limited, whatever is asked", () => {
  const texts = Array.from({ length: 400 }, (_, number) => `SELECT ${number} AS "number"`);
  for (const text of texts) statementName(text);
  const named = texts.filter((text) => statementName(text) !== undefined);
  expect(named.length).toBeGreaterThan(100);
  expect(named.length).toBeLessThanOrEqual(150);
});
