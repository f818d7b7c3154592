import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { readiness } from "@/lib/readiness";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
afterAll(() => client.end());

/** Waits until the cached answer, which is valid for a second, has expired. */
async function readinessLater() {
  const { setTimeout: sleep } = await import("node:timers/promises");
  await sleep(1_100);
  return readiness();
}

test("a database without write access is not ready, and is ready again afterwards", async () => {
  await client.connect();
  expect(await readiness()).toEqual({ ready: true, database: true, migrations: true, writable: true });
  const { rows } = await client.query("SELECT current_database() AS name");
  await client.query(`ALTER DATABASE "${rows[0].name}" SET default_transaction_read_only = on`);
  expect(await readinessLater()).toEqual({ ready: false, database: true, migrations: true, writable: false });
  await client.query(`ALTER DATABASE "${rows[0].name}" SET default_transaction_read_only = off`);
  expect(await readinessLater()).toMatchObject({ ready: true });
  const left = await client.query(`SELECT 1 FROM "Attempt" WHERE "count" = 0`);
  expect(left.rowCount).toBe(0);
});
