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

/** Rows of a shared table that exported rows name. */
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

const isThere = (value: unknown) => value !== null && value !== undefined;

/**
 * Empties a column that names what is not in the archive where the row says something without it: as the database does
 * when what it names is deleted. Otherwise the row is dropped, and with it the rows that belong to it.
 */
function closeColumn(key: ForeignKey, needsOne: readonly string[] | undefined, rows: ArchiveRows): LeftOut[] {
  const { table, column, target, targetColumn, isNullable, setsNull } = key;
  const known = new Set((rows.get(target) ?? []).map((row) => String(row[targetColumn])));
  const isOutside = (row: ArchiveRow) => isThere(row[column]) && !known.has(String(row[column]));
  const mayBeEmpty = isNullable && (setsNull || target === "User" || isMain(table) || table.endsWith("Translation"));
  const isEmptied = (row: ArchiveRow) =>
    mayBeEmpty && (!needsOne?.includes(column) || needsOne.some((other) => other !== column && isThere(row[other])));
  const all = rows.get(table) ?? [];
  const outside = all.filter(isOutside);
  if (outside.length === 0) return [];
  const empty = (row: ArchiveRow) => (isEmptied(row) ? [{ ...row, [column]: null }] : []);
  rows.set(
    table,
    all.flatMap((row) => (isOutside(row) ? empty(row) : [row])),
  );
  if (target === "User") return [];
  const emptied = outside.filter(isEmptied).length;
  const counts = [
    { rows: emptied, outcome: "emptied" },
    { rows: outside.length - emptied, outcome: "dropped" },
  ] as const;
  return counts.filter((count) => count.rows > 0).map((count) => ({ table, column, target, ...count }));
}

const closeRows = (keys: readonly ForeignKey[], rows: ArchiveRows): LeftOut[] =>
  archiveTables.flatMap(({ name, needsOne }) =>
    keys.filter(({ table }) => table === name).flatMap((key) => closeColumn(key, needsOne, rows)),
  );

/**
 * Addresses are private: those of people of the city's organisations, and of accounts with a role in the city, go along.
 * Anybody may name a person of another city as a contact.
 */
async function leaveAddressesOfOthers(client: Database, cityId: string, rows: ArchiveRows): Promise<LeftOut[]> {
  const ids = list((rows.get("Record") ?? []).map(({ id }) => id));
  const all = rows.get("PersonAddress") ?? [];
  const own = await client.$queryRaw<{ id: string }[]>`
    SELECT p."id"::text FROM "Person" p
    WHERE p."id" = ANY(${list(all.map(({ personId }) => personId))}::uuid[]) AND (
      p."organisationId" = ANY(${ids}::uuid[]) OR p."organisationId" IS NULL AND EXISTS (
        SELECT 1 FROM "User" u JOIN "Grant" g ON g."userId" = u."id"
        WHERE u."personId" = p."id" AND (g."cityId" = ${cityId}::uuid OR g."recordId" = ANY(${ids}::uuid[]))))`;
  const kept = new Set(own.map(({ id }) => id));
  const staying = all.filter(({ personId }) => kept.has(String(personId)));
  rows.set("PersonAddress", staying);
  const left = all.length - staying.length;
  return left === 0
    ? []
    : [{ table: "PersonAddress", column: "personId", target: "Organisation", rows: left, outcome: "dropped" }];
}

/** All rows of a city, closed in themselves: nothing names what is not among them. */
export async function selectRows(client: Database, cityId: string): Promise<{ rows: ArchiveRows; leftOut: LeftOut[] }> {
  const keys = await readForeignKeys(client);
  const rows: ArchiveRows = new Map();
  for (const table of archiveTables) rows.set(table.name, await ownedRows(client, table, cityId, rows));
  await readUsed(client, keys, rows, cityId);
  const addresses = await leaveAddressesOfOthers(client, cityId, rows);
  return { rows, leftOut: [...addresses, ...closeRows(keys, rows)] };
}
