import { createHash } from "node:crypto";
import type { Client } from "pg";
import { to } from "pg-copy-streams";

/** A table and its columns in the order of their position. */
export type StoredTable = { name: string; columns: string[]; key: string[] };
export type TableSum = { rows: number; sha256: string };

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
export const copiedColumns = ({ name, columns }: StoredTable) => `${quoted(name)} (${columns.map(quoted).join(", ")})`;

/** All tables with data, except the list of migrations, which is written by applying them. */
export async function listTables(client: Client): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(`
    SELECT c.relname AS name,
      (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum)) FROM pg_index i
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
       WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname`);
  return rows;
}

/** Pieces of this size at least are handed on, because small ones cost more than their content. */
const pieceBytes = 4 << 20;
const lineEnd = 0x0a;

const countLines = (bytes: Buffer) => {
  let count = 0;
  for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) count += 1;
  return count;
};

/**
 * A table's rows in COPY's text format, in the order of the primary key, so that the same rows have the same sum in
 * every database. Returns the sum at the end.
 */
export async function* copyTable(client: Client, table: StoredTable): AsyncGenerator<Buffer, TableSum> {
  const list = table.columns.map(quoted).join(", ");
  // By bytes and not by the database's collation, which another server may not have.
  const order = table.key.map((name) => `${quoted(name)}::text COLLATE "C"`).join(", ");
  const stream = client.query(to(`COPY (SELECT ${list} FROM ${quoted(table.name)} ORDER BY ${order}) TO STDOUT`));
  const hash = createHash("sha256");
  let [rows, pieces, length]: [number, Buffer[], number] = [0, [], 0];
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    hash.update(bytes);
    rows += countLines(bytes);
    pieces.push(bytes);
    length += bytes.length;
    if (length < pieceBytes) continue;
    yield Buffer.concat(pieces);
    [pieces, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(pieces);
  return { rows, sha256: hash.digest("hex") };
}

/** The sums of all tables, without keeping what they hold. */
export async function sumTables(client: Client): Promise<Record<string, TableSum>> {
  const sums: Record<string, TableSum> = {};
  for (const table of await listTables(client)) {
    const copying = copyTable(client, table);
    let step = await copying.next();
    while (!step.done) step = await copying.next();
    sums[table.name] = step.value;
  }
  return sums;
}
