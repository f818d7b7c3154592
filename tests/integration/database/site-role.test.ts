import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteAddress } from "@/scripts/database/site-role";

// From here on, the code under test uses the limited rights of the site's role.
const owner = process.env.DATABASE_URL ?? "";
process.env.DATABASE_URL = siteAddress(owner);

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
const ownerClient = new pg.Client({ connectionString: owner });

beforeAll(() => Promise.all([client.connect(), ownerClient.connect()]));
afterAll(async () => {
  const { closeDatabase } = await import("@/lib/db");
  await Promise.all([client.end(), ownerClient.end(), closeDatabase()]);
});

const denied = { code: "42501" };

describe("the site's role", () => {
  test("can read, save, write history and report readiness", async () => {
    const { database } = await import("@/lib/db");
    const { readStored } = await import("@/lib/records/store/stored");
    const { save } = await import("@/lib/records/write/save");
    const { system } = await import("@/lib/auth/actor");
    const { readiness } = await import("@/lib/readiness");
    const { id } = await database().record.findFirstOrThrow({ where: { kind: "school" } });
    const { input } = (await readStored(database(), "school", id))!;
    expect(await save(system, "school", id, { ...input, fields: { ...input.fields, phone: "1" } })).toMatchObject({
      ok: true,
    });
    expect(await readiness()).toEqual({ ready: true, database: true, migrations: true, writable: true });
  });

  test.each([
    'UPDATE "History" SET "action" = $$x$$',
    'DELETE FROM "AuditEntry"',
    'TRUNCATE "History"',
    'TRUNCATE "Attempt"',
    'DROP TABLE "Attempt"',
    "CREATE TABLE own (id int)",
    'ALTER TABLE "Attempt" ADD COLUMN more int',
    'ALTER TABLE "History" DISABLE TRIGGER ALL',
    "DELETE FROM _prisma_migrations",
    "CREATE ROLE another",
    "COPY \"Attempt\" TO PROGRAM 'true'",
  ])("may not: %s", async (statement) => {
    await expect(client.query(statement)).rejects.toMatchObject(denied);
  });

  test("has limits of its own, for queries that the site does not limit", async () => {
    const { rows } = await client.query(
      "SELECT name, setting::int FROM pg_settings WHERE name ~ '^(statement|lock|idle_in_transaction_session)_timeout$' ORDER BY name",
    );
    expect(rows.filter(({ setting }) => setting === 0)).toEqual([]);
    expect(rows).toHaveLength(3);
  });
});

test.each(["History", "AuditEntry"])("%s cannot be changed or truncated by anybody", async (table) => {
  await ownerClient.query(`INSERT INTO "AuditEntry" ("actorName", "action", "outcome") VALUES ('x', 'x', 'x')`);
  for (const statement of [`DELETE FROM "${table}"`, `UPDATE "${table}" SET "action" = 'x'`, `TRUNCATE "${table}"`])
    await expect(ownerClient.query(statement)).rejects.toThrow(`${table} is append-only`);
});

test.each([
  ["PersonAddress", "email"],
  ["User", "email"],
  ["Token", "email"],
  ["Revision", "authorEmail"],
  ["Message", "senderEmail"],
  ["Proposal", "email"],
  ["Approval", "email"],
  ["Email", "to"],
])("%s contains lower-case addresses only", async (table, column) => {
  const { rows } = await ownerClient.query(
    `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE contype = 'c' AND conrelid = $1::regclass`,
    [`"${table}"`],
  );
  const quoted = /[A-Z]|^to$/.test(column) ? `"${column}"` : column;
  expect(rows.map(({ rule }) => rule)).toContain(`CHECK ((${quoted} = lower(${quoted})))`);
});
