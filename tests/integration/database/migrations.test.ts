import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { applyMigrations } from "@/scripts/database/apply-migrations";
import { createDatabase, withConnection } from "@/scripts/database/connection";
import { readMigrations } from "@/scripts/database/migrations";
import { compareWithSchema, noFilters, openEngine } from "@/scripts/database/schema-engine";
import { createSiteRole, grantSiteRights, siteRole } from "@/scripts/database/site-role";
import { migrationsFolder, root } from "@/scripts/process/project";

const names = readMigrations().map(({ name }) => name);
const [first = "", constraints = ""] = names;
const last = names.at(-1) ?? "";

const folder = mkdtempSync(join(tmpdir(), "migrations-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Creates an empty database on the test server. */
async function createEmpty(): Promise<string> {
  const server = process.env.DATABASE_URL ?? "";
  const address = new URL(server);
  address.pathname = `migrations_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(server, address.pathname.slice(1), "template0");
  return address.href;
}

let address = "";
beforeEach(async () => {
  address = await createEmpty();
});

async function applyFirst(): Promise<void> {
  const before = mkdtempSync(join(folder, "first-"));
  cpSync(join(migrationsFolder, first), join(before, first), { recursive: true });
  await applyMigrations(address, { folder: before });
}

const recorded = () =>
  withConnection(address, async (client) => {
    const { rows } = await client.query<{ name: string; finished: boolean; undone: boolean }>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS undone
       FROM _prisma_migrations ORDER BY started_at, migration_name`,
    );
    return rows;
  });

const appliedOnce = names.map((name) => ({ name, finished: true, undone: false }));

test("the migrations produce the schema", async () => {
  await applyMigrations(address);
  expect(await compareWithSchema(address)).toBe("");
});

test("a role that may only read and write rows learns that nothing is missing", async () => {
  await applyMigrations(address);
  const site = await createSiteRole(address);
  await grantSiteRights(address, siteRole);
  expect(await applyMigrations(site)).toEqual([]);
});

test("Prisma's own engine finds the same migrations applied, unchanged, with none pending", async () => {
  await applyMigrations(address);
  const engine = await openEngine(address);
  const migrationsList = {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: readMigrations().map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
    })),
  };
  const history = { migrationsList, optInToShadowDatabase: false, filters: noFilters };
  expect(await engine.diagnoseMigrationHistory(history)).toMatchObject({
    editedMigrationNames: [],
    failedMigrationNames: [],
    history: null,
  });
  expect(await engine.applyMigrations({ migrationsList, filters: noFilters })).toEqual({ appliedMigrationNames: [] });
});

test("two starts wait for each other, and each migration is applied once", async () => {
  const applied = await Promise.all([applyMigrations(address), applyMigrations(address), applyMigrations(address)]);
  expect(applied.flat().sort()).toEqual(names);
  expect(await recorded()).toEqual(appliedOnce);
});

test("a failed migration leaves nothing, reports the reason, and is applied once it succeeds", async () => {
  await applyMigrations(address, { folder: copyWith(last, (script) => `${script}\nSELECT 1 / 0;`) }).catch((error) =>
    expect(String(error)).toMatch(new RegExp(`${last} failed and was undone: division by zero`)),
  );
  expect(await recorded()).toEqual(appliedOnce.slice(0, -1));
  expect(await applyMigrations(address)).toEqual([last]);
});

test("a migration gives way to what reads its tables, and readers never wait for that", async () => {
  const change = copyWith(last, (script) => `ALTER TABLE "Record" ADD COLUMN "later" int;\n${script}`);
  await applyMigrations(address, { only: names.slice(0, -1) });
  const backup = new pg.Client({ connectionString: address });
  await backup.connect();
  await backup.query('BEGIN; LOCK TABLE "Record" IN ACCESS SHARE MODE');
  let isOver = false;
  const migration = applyMigrations(address, { folder: change, patience: 2_000 })
    .catch(String)
    .finally(() => {
      isOver = true;
    });
  const read = async (client: pg.Client) => {
    await client.query("SET statement_timeout = 900");
    for (; !isOver; await sleep(10)) await client.query('SELECT count(*) FROM "Record"');
  };
  await withConnection(address, read);
  expect(await migration).toMatch(/Something uses a table that is to be changed/);
  expect(await recorded()).toEqual(appliedOnce.slice(0, -1));
  setTimeout(() => backup.end(), 1_000);
  expect(await applyMigrations(address, { folder: change })).toEqual([last]);
});

test("a migration left unfinished by an older version is repeated", async () => {
  await applyFirst();
  await withConnection(address, (client) =>
    client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES (gen_random_uuid(), '', $1, 'killed')`,
      [constraints],
    ),
  );
  expect(await applyMigrations(address)).toEqual(names.slice(1));
  const rows = await recorded();
  expect(rows.filter(({ undone }) => undone)).toEqual([{ name: constraints, finished: false, undone: true }]);
  expect(rows.filter(({ undone }) => !undone)).toEqual(appliedOnce);
});

/** Copies the project's migrations and changes one of them. */
function copyWith(name: string, change: (script: string) => string): string {
  const copy = mkdtempSync(join(folder, "changed-"));
  cpSync(migrationsFolder, copy, { recursive: true });
  const file = join(copy, name, "migration.sql");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return copy;
}

const gateKey = 7;
const gate = `SELECT pg_advisory_xact_lock_shared(${gateKey});`;
const atStart = (script: string) => `${gate}\n${script}`;
const atEnd = (script: string) => `${script}\n${gate}`;
const inTheMiddle = (script: string) => {
  const statements = script.split(/(?=^ALTER TABLE)/m);
  return statements.toSpliced(Math.floor(statements.length / 2), 0, `${gate}\n`).join("");
};

/** What the process waits for when it is killed: a lock inside a migration script, or another one. */
const moments = [
  {
    moment: "while it waits for another start",
    folder: () => migrationsFolder,
    hold: "SELECT pg_advisory_lock(72707369)",
  },
  { moment: "before its first statement", folder: () => copyWith(constraints, atStart) },
  { moment: "in the middle of a script", folder: () => copyWith(constraints, inTheMiddle) },
  { moment: "after the last statement", folder: () => copyWith(last, atEnd) },
  {
    moment: "while it records what it did",
    folder: () => migrationsFolder,
    hold: "BEGIN; LOCK TABLE _prisma_migrations IN SHARE MODE",
  },
];

/** Uses another connection, because pg_stat_activity does not change inside a transaction. */
function waitUntilBlocked(): Promise<void> {
  const blocked = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return withConnection(address, async (client) => {
    while ((await client.query(blocked)).rowCount === 0) await sleep(20);
  });
}

describe("a start that is killed", () => {
  test.each(moments)("$moment is followed by a successful one", async ({ folder, hold }) => {
    await applyFirst();
    const holder = new pg.Client({ connectionString: address });
    await holder.connect();
    await holder.query(hold ?? `SELECT pg_advisory_lock(${gateKey})`);
    const script = join(root, "tests", "support", "migrate-process.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script, address, folder()], {
      cwd: root,
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    await waitUntilBlocked();
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    await holder.end();
    await applyMigrations(address);
    expect(await recorded()).toEqual(appliedOnce);
    expect(await compareWithSchema(address)).toBe("");
  });
});
