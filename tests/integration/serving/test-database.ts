import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { Client } from "pg";
import { tagChannel, writePayloads } from "@/lib/serving/tag-message";
import { migrationsFolder } from "@/scripts/process/project";

const tables = `
  CREATE TABLE fixture (slug text PRIMARY KEY, name text NOT NULL, state text NOT NULL DEFAULT 'published', moved text);
  CREATE TABLE "Attempt" ("key" text PRIMARY KEY, "count" int NOT NULL, "endsAt" timestamptz NOT NULL);
`;

export type TestDatabase = { url: URL; client: Client; drop: () => Promise<void> };

/** Creates a database with the tables that the small project reads and that readiness writes. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = new URL(process.env.DATABASE_URL ?? "");
  const admin = new Client({ connectionString: server.href });
  await admin.connect();
  const name = `pages_${randomBytes(6).toString("hex")}`;
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(server);
  url.pathname = name;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(tables);
  const drop = async () => {
    await client.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  };
  return { url, client, drop };
}

/** Notifies, at the commit, which pages are stale. */
export async function tellTags(client: Client, tags: string[]): Promise<void> {
  for (const payload of writePayloads(tags)) await client.query("SELECT pg_notify($1, $2)", [tagChannel, payload]);
}

/** A save: the row and its tags in one transaction. */
export async function saveRow(client: Client, slug: string, name: string, tags = [`practice:${slug}`]): Promise<void> {
  await client.query("BEGIN");
  await client.query(
    "INSERT INTO fixture (slug, name) VALUES ($1, $2) ON CONFLICT (slug) DO UPDATE SET name = excluded.name",
    [slug, name],
  );
  await tellTags(client, tags);
  await client.query("COMMIT");
}

/** Marks every migration of the project as applied. */
export async function markMigrations(client: Client): Promise<void> {
  const folders = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  await client.query(
    "CREATE TABLE _prisma_migrations (migration_name text, finished_at timestamptz, rolled_back_at timestamptz)",
  );
  await client.query("INSERT INTO _prisma_migrations SELECT unnest($1::text[]), now(), NULL", [
    folders.map(({ name }) => name),
  ]);
}
