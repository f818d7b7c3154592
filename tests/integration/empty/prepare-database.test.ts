import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { describeFirstStep, prepareDatabase } from "@/scripts/site/prepare-database";

// An empty, migrated database, as an operator would name it in DATABASE_URL.
const address = process.env.DATABASE_URL ?? "";
const external = { owner: address, site: address, isEmbedded: false };
const client = new pg.Client({ connectionString: address });

beforeAll(() => client.connect());
afterAll(() => client.end());
afterEach(() => {
  delete process.env.DEMO;
});

async function count() {
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM "Record") AS records, (SELECT count(*)::int FROM "Term") AS terms,
       (SELECT count(*)::int FROM "User") AS users, (SELECT count(*)::int FROM "Setting" WHERE "key" = 'demo') AS demo`,
  );
  return rows[0];
}

test("a database in DATABASE_URL gets the vocabularies, no demo, and a hint on the first step", async () => {
  await prepareDatabase(external);
  const filled = await count();
  expect(filled).toMatchObject({ records: 0, users: 0, demo: 0 });
  expect(filled.terms).toBeGreaterThan(50);
  expect(await describeFirstStep(external)).toMatch(/npm run administrator/);
});

test("it gets the demo with DEMO=1", async () => {
  process.env.DEMO = "1";
  await prepareDatabase(external);
  expect(await count()).toMatchObject({ demo: 1 });
  expect((await count()).records).toBeGreaterThan(20);
});
