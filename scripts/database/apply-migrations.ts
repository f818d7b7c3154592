import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { ExplainedError } from "../process/explained-error";
import { withConnection } from "./connection";
import { giveWay, isHeldUp } from "./give-way";
import { type Migration, readMigrations } from "./migrations";

// Applies Prisma's migration folders and records them like `prisma migrate deploy`, so that either can continue after
// the other. Script and record are one transaction; what an older version left unfinished is applied again.

/** The key of Prisma's own advisory lock, so that its command and this one wait for each other. */
export const lockKey = 72_707_369;

const recordTable = `
  CREATE TABLE _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

/**
 * Held until the transaction ends, so a pooler in transaction mode works. Waiting for this lock has no timeout; waiting
 * for a table has a short one, because every query waits behind a migration that waits. It is also shorter than the
 * second after which PostgreSQL ends one of two that wait for each other, which could be a reader.
 */
async function takeLock(client: Client): Promise<void> {
  await client.query("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0");
  await client.query("SELECT pg_advisory_xact_lock($1)", [lockKey]);
  await client.query("SET LOCAL lock_timeout = '300ms'");
}

/** Asked first, because a role that may only read and write rows may not even try. */
async function isRecordTableThere(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  return rows[0]?.found ?? false;
}

async function findMissing(client: Client, migrations: Migration[]): Promise<Migration | undefined> {
  if (!(await isRecordTableThere(client))) await client.query(recordTable);
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.find(({ name }) => !applied.has(name));
}

async function apply(client: Client, { name, script, checksum }: Migration): Promise<void> {
  // Not the start of the transaction, which may have waited for the lock: Prisma sorts migrations by this time.
  const { rows } = await client.query<{ now: Date }>("SELECT clock_timestamp() AS now");
  const startedAt = rows[0]?.now;
  try {
    await client.query(script);
  } catch (error) {
    if (isHeldUp(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExplainedError(
      `The migration ${name} failed and was undone: ${reason}\n` +
        "The data are as they were. Correct what it names and run the same command again.",
    );
  }
  await client.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1 AND finished_at IS NULL",
    [name],
  );
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name, startedAt],
  );
}

function applyNext(client: Client, migrations: Migration[]): Promise<string | undefined> {
  return inTransaction(client, async () => {
    await takeLock(client);
    const missing = await findMissing(client, migrations);
    if (missing) await apply(client, missing);
    return missing?.name;
  });
}

type Choice = {
  folder?: string;
  /** No others than these. */
  only?: readonly string[];
  /** In milliseconds: for how long a migration gives way to what uses its tables. */
  patience?: number;
};

/** Applies missing migrations, one transaction each, and returns their names. */
export async function applyMigrations(
  address: string,
  { folder, only, patience = 600_000 }: Choice = {},
): Promise<string[]> {
  const migrations = readMigrations(folder).filter(({ name }) => only?.includes(name) ?? true);
  return withConnection(address, async (client) => {
    const next = () => giveWay(() => applyNext(client, migrations), patience);
    const names: string[] = [];
    for (let name = await next(); name; name = await next()) names.push(name);
    return names;
  });
}
