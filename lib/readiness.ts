import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { env } from "@/lib/env";

export type Readiness = { ready: boolean; database: boolean; migrations: boolean; writable: boolean };

const timeoutMs = 2_000;
const cacheMs = 1_000;

/** All migrations of this version must be applied; additional ones of a newer version are fine. */
async function areMigrationsApplied(client: Client): Promise<boolean> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  const applied = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const names = new Set(applied.rows.map(({ name }) => name));
  return entries.every((entry) => !entry.isDirectory() || names.has(entry.name));
}

/** Inserts a row and rolls back, which detects a full disk, a read-only server and missing rights. */
async function isWritable(client: Client): Promise<boolean> {
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL lock_timeout = '1s'");
    await client.query(`INSERT INTO "Attempt" ("key", "count", "endsAt") VALUES (gen_random_uuid()::text, 0, now())`);
    return true;
  } catch {
    return false;
  } finally {
    await client.query("ROLLBACK").catch(() => {});
  }
}

const notReady: Readiness = { ready: false, database: false, migrations: false, writable: false };

/** Uses its own connection, because a busy pool is not a missing database. */
async function checkReadiness(): Promise<Readiness> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const migrations = await areMigrationsApplied(client).catch(() => false);
    const writable = await isWritable(client);
    return { ready: migrations && writable, database: true, migrations, writable };
  } catch {
    return notReady;
  } finally {
    await client.end().catch(() => {});
  }
}

let latest: { checkedAt: number; readiness: Promise<Readiness> } | undefined;

/** Cached for a second, because probes call it often. */
export function readiness(): Promise<Readiness> {
  if (!latest || Date.now() - latest.checkedAt > cacheMs)
    latest = { checkedAt: Date.now(), readiness: checkReadiness() };
  return latest.readiness;
}
