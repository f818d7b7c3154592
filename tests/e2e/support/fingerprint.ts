import { readdir } from "node:fs/promises";
import type { Pool } from "pg";

/** Tables that a refusal may change: the audit log, counters and drafts of refused forms. */
const notedAnyway = ["AuditEntry", "Attempt", "FormDraft"];

/** Each write of a row gives it a place and a transaction, which are read much faster than its texts. */
const writeOf = "(t.ctid, t.xmin)";

/** Reading updates when a sign-in was last seen. */
const rowOf = (table: string) => (table === "SignIn" ? `to_jsonb(t) - 'lastSeenAt'` : writeOf);

/** Table → number of rows and the sum of their hashes, so that any write of any row changes it. */
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

/** The fingerprint of the whole database and of the file store. */
export async function fingerprint(database: Pool, folder: string): Promise<Fingerprint> {
  const [tables, files] = await Promise.all([hashTables(database), readdir(folder, { recursive: true })]);
  return { ...tables, files: files.sort().join("\n") };
}
