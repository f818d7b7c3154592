import { type Database, Prisma } from "@/lib/db";

/** A column that names a row of another table. `setsNull`: it is emptied when that row is deleted, and its own row stays. */
export type ForeignKey = {
  table: string;
  column: string;
  target: string;
  targetColumn: string;
  isNullable: boolean;
  setsNull: boolean;
};

/** The foreign keys of the database as it is, so that a new column cannot be forgotten. Columns for a kind are left out. */
export function readForeignKeys(client: Database): Promise<ForeignKey[]> {
  return client.$queryRaw<ForeignKey[]>(Prisma.sql`
    SELECT source.relname AS "table", a.attname AS "column", target.relname AS "target", b.attname AS "targetColumn",
      NOT a.attnotnull AS "isNullable", c.confdeltype = 'n' AS "setsNull"
    FROM pg_constraint c
    JOIN pg_class source ON source.oid = c.conrelid
    JOIN pg_class target ON target.oid = c.confrelid
    CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS pair(from_column, to_column)
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = pair.from_column
    JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = pair.to_column
    WHERE c.contype = 'f' AND source.relnamespace = 'public'::regnamespace AND b.attname <> 'kind'
    ORDER BY 1, 2`);
}
