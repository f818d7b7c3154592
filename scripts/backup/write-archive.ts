import { createHash } from "node:crypto";
import { createGzip } from "node:zlib";
import type { Client } from "pg";
import { fileNames } from "@/lib/media/key";
import type { MediaStore } from "@/lib/media/store";
import { type About, names, type Sums } from "./manifest";
import type { Report } from "./report";
import { sealArchive } from "./seal";
import { copyTable, listTables } from "./tables";
import { type TarEntry, writeTar } from "./tar";
import { through } from "./through";

export type BackupSource = {
  /** In a transaction with one snapshot. */
  client: Client;
  store: MediaStore;
  /** What does not come from the database. */
  origin: Pick<About, "version" | "commit" | "createdAt" | "settings">;
};

const json = (name: string, value: object): TarEntry => ({
  name,
  data: Buffer.from(`${JSON.stringify(value, null, 1)}\n`),
});

async function describe({ client, origin }: BackupSource): Promise<About> {
  const migrations = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const sequences = await client.query<{ name: string; next: string }>(
    `SELECT sequencename AS name, (coalesce(last_value + increment_by, start_value))::text AS next
     FROM pg_sequences WHERE schemaname = 'public'`,
  );
  return {
    format: 1,
    ...origin,
    migrations: migrations.rows.map(({ name }) => name),
    tables: await listTables(client),
    sequences: Object.fromEntries(sequences.rows.map(({ name, next }) => [name, next])),
  };
}

async function* tableEntries(
  { client }: BackupSource,
  about: About,
  sums: Sums,
  report: Report,
): AsyncGenerator<TarEntry> {
  for (const [index, table] of about.tables.entries()) {
    report(`${table.name} (table ${index + 1} of ${about.tables.length})`);
    const copying = copyTable(client, table);
    let part = 0;
    let step = await copying.next();
    while (!step.done) {
      yield { name: `${names.table}/${table.name}/${String(part++).padStart(6, "0")}`, data: step.value };
      step = await copying.next();
    }
    sums.tables[table.name] = step.value;
  }
}

async function listKeys(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(
    'SELECT "key" FROM "MediaFile" WHERE "removedAt" IS NULL ORDER BY "key"',
  );
  return rows.map(({ key }) => key);
}

async function* mediaEntries({ client, store }: BackupSource, sums: Sums, report: Report): AsyncGenerator<TarEntry> {
  const keys = await listKeys(client);
  for (const [index, key] of keys.entries()) {
    report(`pictures and documents: ${index + 1} of ${keys.length}`);
    for (const name of fileNames(key)) {
      const bytes = await store.read(key, name);
      const path = `${key}/${name}`;
      if (!bytes) sums.missing.push(path);
      else {
        const data = Buffer.from(bytes);
        sums.media[path] = createHash("sha256").update(data).digest("hex");
        yield { name: `${names.media}/${path}`, data };
      }
    }
  }
}

async function* allEntries(source: BackupSource, sums: Sums, report: Report): AsyncGenerator<TarEntry> {
  const about = await describe(source);
  yield json(names.about, about);
  yield* tableEntries(source, about, sums, report);
  yield* mediaEntries(source, sums, report);
  yield json(names.sums, sums);
}

/**
 * The bytes of an archive, encrypted if there is a key. Its sums are in `sums` when all were read.
 */
export function packArchive(
  source: BackupSource,
  sums: Sums,
  key: string | undefined,
  report: Report,
): AsyncIterable<Buffer> {
  const packed = through(writeTar(allEntries(source, sums, report)), createGzip({ level: 4 }));
  return key === undefined ? packed : sealArchive(packed, key);
}
