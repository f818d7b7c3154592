import { readdir } from "node:fs/promises";
import type { Pool } from "pg";

/** Refusals are written down, attempts counted, refused forms kept for their page: none of it is what was refused. */
const notedAnyway = ["AuditEntry", "Attempt", "FormDraft"];

/** Reading is noted in a sign-in: when it was last seen. */
const rowOf = (table: string) => (table === "SignIn" ? `to_jsonb(t) - 'lastSeenAt'` : "t.*");

/** Table → how many rows and the sum of their hashes: any change of any row changes it. */
export type Fingerprint = Record<string, string>;

async function hashTables(database: Pool): Promise<Fingerprint> {
  const { rows } = await database.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const tables = rows.map(({ name }) => name).filter((name) => !notedAnyway.includes(name));
  const each = tables.map(
    (name) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(sum(hashtextextended((${rowOf(name)})::text, 0)), 0) AS hash FROM "${name}" t`,
  );
  const hashes = await database.query<{ name: string; hash: string }>(each.join(" UNION ALL "));
  return Object.fromEntries(hashes.rows.map(({ name, hash }) => [name, hash]));
}

/** The whole database, and the files beside it. */
export async function fingerprint(database: Pool, folder: string): Promise<Fingerprint> {
  const [tables, files] = await Promise.all([hashTables(database), readdir(folder, { recursive: true })]);
  return { ...tables, files: files.sort().join("\n") };
}
