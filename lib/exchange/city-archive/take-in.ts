import { type Database, database, Prisma, transaction } from "@/lib/db";
import { isMediaKey } from "@/lib/media/key";
import { mediaStore } from "@/lib/media/store";
import { type ForeignKey, readForeignKeys } from "./foreign-keys";
import { type CityArchive, rowsOf } from "./read-archive";
import type { ArchiveRow } from "./select-rows";
import { type ArchiveTable, archiveTables } from "./tables";

export type CityTakenIn = { ok: true; rows: number; files: number } | { ok: false; reason: "exists" | "files" };

const batch = 500;
/** In milliseconds: everything of a city at once, or nothing. */
const timeout = 600_000;
const name = (text: string) => Prisma.raw(`"${text}"`);

/** The columns that the table has here: an older archive may have fewer. */
async function columnsHere(tx: Database, table: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${table} AND is_generated = 'NEVER'`;
  return new Set(rows.map((row) => row.name));
}

/** Columns that name rows which come later, or of the same table: they are filled in afterwards. */
function laterColumns({ name: table }: ArchiveTable, keys: readonly ForeignKey[]): string[] {
  const place = (wanted: string) => archiveTables.findIndex((one) => one.name === wanted);
  const own = keys.filter((key) => key.table === table && key.isNullable && place(key.target) >= place(table));
  return [...new Set(own.map(({ column }) => column))];
}

async function insertRows(tx: Database, table: ArchiveTable, rows: readonly ArchiveRow[], later: readonly string[]) {
  const here = await columnsHere(tx, table.name);
  const columns = Object.keys(rows[0] ?? {}).filter(
    (column) => here.has(column) && !later.includes(column) && column !== table.numbered,
  );
  const list = Prisma.join(columns.map(name));
  const shared = table.isShared ? Prisma.sql`ON CONFLICT DO NOTHING` : Prisma.empty;
  for (let from = 0; from < rows.length; from += batch) {
    const some = JSON.stringify(rows.slice(from, from + batch));
    await tx.$executeRaw`
      INSERT INTO ${name(table.name)} (${list})
      SELECT ${list} FROM jsonb_populate_recordset(NULL::${name(table.name)}, ${some}::jsonb) ${shared}`;
  }
}

async function fillLater(tx: Database, table: ArchiveTable, rows: readonly ArchiveRow[], later: readonly string[]) {
  const concerned = rows.filter((row) => later.some((column) => row[column] !== null && row[column] !== undefined));
  if (concerned.length === 0) return;
  const set = Prisma.join(later.map((column) => Prisma.sql`${name(column)} = r.${name(column)}`));
  // What was here already stays as it is.
  const empty = table.isShared
    ? Prisma.sql`AND ${Prisma.join(
        later.map((column) => Prisma.sql`t.${name(column)} IS NULL`),
        " AND ",
      )}`
    : Prisma.empty;
  const match = Prisma.join(
    table.key.map((column) => Prisma.sql`t.${name(column)} = r.${name(column)}`),
    " AND ",
  );
  for (let from = 0; from < concerned.length; from += batch) {
    const some = JSON.stringify(concerned.slice(from, from + batch));
    await tx.$executeRaw`
      UPDATE ${name(table.name)} t SET ${set}
      FROM jsonb_populate_recordset(NULL::${name(table.name)}, ${some}::jsonb) r WHERE ${match} ${empty}`;
  }
}

/** The texts are rendered and indexed here by the jobs, whatever was made of them elsewhere. */
const asNew = (table: string, row: ArchiveRow): ArchiveRow => (table === "Record" ? { ...row, renderedBy: 0 } : row);

const inOrder = ({ numbered }: ArchiveTable, rows: ArchiveRow[]): ArchiveRow[] =>
  numbered ? rows.toSorted((a, b) => Number(a[numbered]) - Number(b[numbered])) : rows;

async function insertAll(tx: Database, archive: CityArchive): Promise<number> {
  const keys = await readForeignKeys(tx);
  let count = 0;
  const filled = archiveTables.map((table) => ({
    table,
    rows: inOrder(table, rowsOf(archive, table.name) ?? []).map((row) => asNew(table.name, row)),
    later: laterColumns(table, keys),
  }));
  for (const { table, rows, later } of filled) {
    if (rows.length > 0) await insertRows(tx, table, rows, later);
    count += rows.length;
  }
  for (const { table, rows, later } of filled) if (later.length > 0) await fillLater(tx, table, rows, later);
  return count;
}

/** Stores the pictures and documents before the rows that name them. */
async function storeMedia({ files }: CityArchive): Promise<number | null> {
  const byKey = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    const [, key, file] = /^media\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (!key || !file || !isMediaKey(key)) continue;
    byKey.set(key, (byKey.get(key) ?? new Map<string, Uint8Array>()).set(file, bytes));
  }
  for (const [key, stored] of byKey) if ((await mediaStore().write(key, stored)) !== "written") return null;
  return byKey.size;
}

/** Takes a city in, whole or not at all. Refuses one of which a record is here already. */
export async function takeInCity(archive: CityArchive): Promise<CityTakenIn> {
  const ids = (rowsOf(archive, "Record") ?? []).map(({ id }) => String(id));
  const known = await database().record.count({ where: { id: { in: ids } } });
  if (known > 0) return { ok: false, reason: "exists" };
  const files = await storeMedia(archive);
  if (files === null) return { ok: false, reason: "files" };
  const rows = await transaction((tx) => insertAll(tx, archive), { timeout });
  return { ok: true, rows, files };
}
