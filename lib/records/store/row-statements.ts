import { type Database, Prisma } from "@/lib/db";
import { tableOfModel } from "./stores";

type Row = Readonly<Record<string, unknown>>;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

function toJson(rows: readonly Row[]): string {
  return JSON.stringify(rows, (_name, value) => (value === Prisma.DbNull ? null : value));
}

const rowsFrom = (table: Prisma.Sql, rows: readonly Row[]) =>
  Prisma.sql`json_populate_recordset(NULL::${table}, ${toJson(rows)}::json)`;

/**
 * Inserts or updates rows by key in a single statement, where Prisma's `upsert` needs one per row. All rows must have
 * the same columns. Model and column names are not escaped, so they must come from the code.
 */
export async function upsertRows(
  tx: Database,
  model: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const table = Prisma.raw(tableOfModel(model));
  const updates = columns.filter((name) => !key.includes(name)).map((name) => `"${name}" = EXCLUDED."${name}"`);
  await tx.$executeRaw`
    INSERT INTO ${table} (${Prisma.raw(quoted(columns))})
    SELECT ${Prisma.raw(quoted(columns))} FROM ${rowsFrom(table, rows)}
    ON CONFLICT (${Prisma.raw(quoted(key))}) DO UPDATE SET ${Prisma.raw(updates.join(", "))}`;
}

/**
 * Inserts rows in one statement; Prisma would compile a query of thousands of parameters. All rows must have the same
 * columns, the others get their defaults.
 */
export async function insertRows(tx: Database, model: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const table = Prisma.raw(tableOfModel(model));
  const columns = Prisma.raw(quoted(Object.keys(rows[0]!)));
  await tx.$executeRaw`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${rowsFrom(table, rows)}`;
}

/**
 * Updates the rows with these keys in one statement; what has no such row is left out. Every row has the same columns.
 * Not for values that must be unique: the database chooses the order in which rows change.
 */
export async function updateRows(
  tx: Database,
  model: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const table = Prisma.raw(tableOfModel(model));
  const columns = Object.keys(rows[0]!).filter((name) => !key.includes(name));
  const values = columns.map((name) => `"${name}" = changed."${name}"`);
  const isSame = key.map((name) => `stored."${name}" = changed."${name}"`);
  await tx.$executeRaw`
    UPDATE ${table} AS stored SET ${Prisma.raw(values.join(", "))} FROM ${rowsFrom(table, rows)} AS changed
    WHERE ${Prisma.raw(isSame.join(" AND "))}`;
}
