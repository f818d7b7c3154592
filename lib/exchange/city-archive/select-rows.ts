import { type Database, Prisma } from "@/lib/db";
import { type ForeignKey, readForeignKeys } from "./foreign-keys";
import { type ArchiveTable, archiveTables } from "./tables";

export type ArchiveRow = Readonly<Record<string, unknown>>;
export type ArchiveRows = Map<string, ArchiveRow[]>;
/** What does not go along, because it names something that is not the city's. */
export type LeftOut = { table: string; column: string; target: string; rows: number; outcome: "emptied" | "dropped" };

const tableOf = (name: string) => Prisma.raw(`"${name}"`);
const list = (ids: readonly unknown[]) => ids.map(String);

async function rowsWhere(client: Database, name: string, where: Prisma.Sql): Promise<ArchiveRow[]> {
  const found = await client.$queryRaw<{ row: string }[]>(
    Prisma.sql`SELECT to_jsonb(t)::text AS row FROM ${tableOf(name)} t WHERE ${where} ORDER BY to_jsonb(t)::text`,
  );
  return found.map(({ row }) => JSON.parse(row) as ArchiveRow);
}

const among = (column: string, ids: readonly unknown[]) =>
  Prisma.sql`t.${Prisma.raw(`"${column}"`)}::text = ANY(${list(ids)}::text[])`;

function ownedRows(
  client: Database,
  { name, owner }: ArchiveTable,
  cityId: string,
  rows: ArchiveRows,
): Promise<ArchiveRow[]> {
  if (owner === "city")
    return rowsWhere(client, name, Prisma.sql`t."id" = ${cityId}::uuid OR t."responsibleCityId" = ${cityId}::uuid`);
  if (owner === "used") return Promise.resolve([]);

  const ids = (rows.get(owner.table) ?? []).map((row) => row.id);
  const columns = owner.column.split("|").map((column) => among(column, ids));
  return rowsWhere(client, name, Prisma.join(columns, " OR "));
}

/** ArchiveRows of a shared table that exported rows name. */
function usedIds(name: string, keys: readonly ForeignKey[], rows: ArchiveRows): unknown[] {
  const columns = keys.filter(({ target, table }) => target === name && table !== name);
  const ids = columns.flatMap(({ table, column }) => (rows.get(table) ?? []).map((row) => row[column]));
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}

async function readUsed(
  client: Database,
  keys: readonly ForeignKey[],
  rows: ArchiveRows,
  cityId: string,
): Promise<void> {
  for (const table of archiveTables.filter(({ owner }) => owner === "used")) {
    // The whole vocabulary, because a broader term may be used by nothing.
    const where = table.name === "Term" ? Prisma.sql`true` : among("id", usedIds(table.name, keys, rows));
    rows.set(table.name, await rowsWhere(client, table.name, where));
  }
  for (const table of archiveTables.filter(({ owner }) => typeof owner === "object" && isUsed(owner.table)))
    rows.set(table.name, await ownedRows(client, table, cityId, rows));
}

const isUsed = (name: string) => archiveTables.some((table) => table.name === name && table.owner === "used");

/** Tables whose rows are complete without what they name: the record itself, people, texts. */
const isMain = (name: string) =>
  /^(Record|City|Organisation|School|Network|Cluster|Practice|Guide|Meeting|Person)$/.test(name);

/**
 * Empties a column that names what is not in the archive, or drops the row where it would say nothing without it. ArchiveRows
 * that belong to a dropped row are dropped too, because their owner is missing.
 */
function closeColumn({ table, column, target, targetColumn, isNullable }: ForeignKey, rows: ArchiveRows): LeftOut[] {
  const known = new Set((rows.get(target) ?? []).map((row) => String(row[targetColumn])));
  const isOutside = (row: ArchiveRow) =>
    row[column] !== null && row[column] !== undefined && !known.has(String(row[column]));
  const all = rows.get(table) ?? [];
  const outside = all.filter(isOutside).length;
  if (outside === 0) return [];
  const isEmptied = isNullable && (target === "User" || isMain(table) || table.endsWith("Translation"));
  const empty = (row: ArchiveRow) => (isOutside(row) ? { ...row, [column]: null } : row);
  rows.set(table, isEmptied ? all.map(empty) : all.filter((row) => !isOutside(row)));
  return target === "User"
    ? []
    : [{ table, column, target, rows: outside, outcome: isEmptied ? "emptied" : "dropped" }];
}

const closeRows = (keys: readonly ForeignKey[], rows: ArchiveRows): LeftOut[] =>
  archiveTables.flatMap(({ name }) =>
    keys.filter(({ table }) => table === name).flatMap((key) => closeColumn(key, rows)),
  );

/** All rows of a city, closed in themselves: nothing names what is not among them. */
export async function selectRows(client: Database, cityId: string): Promise<{ rows: ArchiveRows; leftOut: LeftOut[] }> {
  const keys = await readForeignKeys(client);
  const rows: ArchiveRows = new Map();
  for (const table of archiveTables) rows.set(table.name, await ownedRows(client, table, cityId, rows));
  await readUsed(client, keys, rows, cityId);
  return { rows, leftOut: closeRows(keys, rows) };
}
