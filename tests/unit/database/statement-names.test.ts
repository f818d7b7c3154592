import { expect, test } from "vitest";
import { hideLists, statementName } from "@/lib/database/statement-names";

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

test("lists are read by subqueries, other values stay as they are", () => {
  expect(hideLists('"id" = ANY($1::uuid[]) AND "kind" = $2::"Kind" AND "hash" = ANY($13::text[])')).toBe(
    '"id" = ANY((SELECT $1::uuid[])::uuid[]) AND "kind" = $2::"Kind" AND "hash" = ANY((SELECT $13::text[])::text[])',
  );
});
