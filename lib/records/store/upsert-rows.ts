import { type Database, Prisma } from "@/lib/db";

type Row = Readonly<Record<string, unknown>>;

/** The model `cityTranslation` is the table "CityTranslation". */
const tableOf = (model: string) => `"${model.charAt(0).toUpperCase()}${model.slice(1)}"`;
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

function toJson(rows: readonly Row[]): string {
  return JSON.stringify(rows, (_name, value) => (value === Prisma.DbNull ? null : value));
}

/**
 * Inserts rows, or updates those that have the same key, in one statement however many there are; the client's own
 * `upsert` takes one for each. Every row has the same columns. Names are ours, from the declarations of kinds.
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
