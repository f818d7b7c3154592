import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { withConnection } from "@/scripts/database/connection";
import { askedStatements } from "@/scripts/plans/asked";
import { captureStatements } from "@/scripts/plans/capture";
import { explainStatement, readsAll } from "@/scripts/plans/explain";

afterAll(closeDatabase);

const address = process.env.DATABASE_URL!;

// The tables of the demo are so small that reading all of one is the best plan. So sequential scans are made expensive:
// one that is planned nevertheless is one that no index can replace, however long the table grows.
test("no statement of searches, suggestions, lists, facets and saves has to read a whole table of the index", async () => {
  const statements = await askedStatements();
  expect(new Set(statements.map(({ asked }) => asked))).toEqual(
    new Set(["search", "suggestions", "list", "facets", "save"]),
  );
  const whole = await withConnection(address, async (client) => {
    const found: string[] = [];
    for (const statement of new Map(statements.map((each) => [each.text, each])).values()) {
      const accesses = await explainStatement(client, statement, true);
      for (const { table } of accesses.filter(readsAll)) found.push(`${table}: ${statement.text}`);
    }
    return found;
  });
  expect(whole).toEqual([]);
});

test("a statement that reads a whole table is noticed", async () => {
  const { database } = await import("@/lib/db");
  const [statement] = await captureStatements(
    () => database().$queryRaw`SELECT count(*) FROM "SearchDocument" WHERE "quality" > ${50}`,
  );
  const accesses = await withConnection(address, (client) => explainStatement(client, statement!, true));
  expect(accesses.some(readsAll)).toBe(true);
});
