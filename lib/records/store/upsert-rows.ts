import { type Database, Prisma } from "@/lib/db";

type Row = Readonly<Record<string, unknown>>;

/** Table name of a model: `cityTranslation` → "CityTranslation". */
const tableOf = (model: string) => `"${model.charAt(0).toUpperCase()}${model.slice(1)}"`;
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

function toJson(rows: readonly Row[]): string {
  return JSON.stringify(rows, (_name, value) => (value === Prisma.DbNull ? null : value));
}

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
  const table = Prisma.raw(tableOf(model));
  const updates = columns.filter((name) => !key.includes(name)).map((name) => `"${name}" = EXCLUDED."${name}"`);
  await tx.$executeRaw`
    INSERT INTO ${table} (${Prisma.raw(quoted(columns))})
    SELECT ${Prisma.raw(quoted(columns))} FROM json_populate_recordset(NULL::${table}, ${toJson(rows)}::json)
    ON CONFLICT (${Prisma.raw(quoted(key))}) DO UPDATE SET ${Prisma.raw(updates.join(", "))}`;
}
