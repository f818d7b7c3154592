import type { Client } from "pg";

// What a version of the code relies on in a database, and what a later schema takes away from it.

type Column = { table: string; column: string; id: string; type: string; required: boolean };
type Rule = { table: string; name: string; rule: string; columns: string[] };
export type Catalog = { columns: Column[]; rules: Rule[]; labels: string[]; functions: string[] };

const ours = "relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE E'\\\\_%'";

const columns = `
  SELECT relname::text AS "table", attname::text AS "column", attrelid || '.' || attnum AS id,
    format_type(atttypid, atttypmod) AS type,
    attnotnull AND NOT atthasdef AND attidentity = '' AS required
  FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
  WHERE ${ours} AND attnum > 0 AND NOT attisdropped`;

/** Constraints, and unique indexes that are none. Foreign keys stand at the table that points. */
const rules = `
  SELECT relname::text AS "table", conname::text AS name, pg_get_constraintdef(c.oid) AS rule,
    ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey)) AS columns
  FROM pg_constraint c JOIN pg_class ON pg_class.oid = conrelid
  WHERE ${ours} AND contype <> 'n'
  UNION ALL
  SELECT relname::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid),
    ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = indrelid AND attnum = ANY (indkey))
  FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
  WHERE ${ours} AND indisunique AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)`;

const labels = `
  SELECT typname || ' ' || enumlabel AS name FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid`;

const functions = `
  SELECT proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name FROM pg_proc p
  WHERE pronamespace = 'public'::regnamespace
    AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = p.oid AND deptype = 'e')`;

export async function readCatalog(client: Client): Promise<Catalog> {
  const names = async (query: string) => (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);
  return {
    columns: (await client.query<Column>(columns)).rows,
    rules: (await client.query<Rule>(rules)).rows,
    labels: await names(labels),
    functions: await names(functions),
  };
}

const nameOf = ({ table, column }: Column) => `${table}.${column}`;

function changeOf(before: Column, after: Column | undefined): string[] {
  const name = nameOf(before);
  if (!after) return [`${name} is gone`];
  if (after.id !== before.id) return [`${name} is another column`];
  if (after.type !== before.type) return [`${name} has another type`];
  return after.required && !before.required ? [`${name} must not be empty`] : [];
}

/** What of `before` is gone or narrower in `after`, sorted; what only concerns new tables and columns is neither. */
export function narrowed(before: Catalog, after: Catalog): string[] {
  const tables = new Set(before.columns.map(({ table }) => table));
  const left = new Set(after.columns.map(({ table }) => table));
  const columnsAfter = new Map(after.columns.map((column) => [nameOf(column), column]));
  const known = new Set(before.columns.map(nameOf));
  const changes = before.columns
    .filter(({ table }) => left.has(table))
    .flatMap((column) => changeOf(column, columnsAfter.get(nameOf(column))));
  const demands = after.columns
    .filter((column) => tables.has(column.table) && !known.has(nameOf(column)) && column.required)
    .map((column) => `${nameOf(column)} must not be empty`);
  const rulesBefore = new Set(before.rules.map(({ table, rule }) => `${table} ${rule}`));
  const rules = after.rules
    .filter(({ table, columns: of }) => tables.has(table) && of.every((column) => known.has(`${table}.${column}`)))
    .filter(({ table, rule }) => !rulesBefore.has(`${table} ${rule}`))
    .map(({ table, name }) => `${table} has the rule ${name.replaceAll('"', "")}`);
  const gone = [
    ...[...tables].filter((table) => !left.has(table)),
    ...before.labels.filter((label) => !after.labels.includes(label)),
    ...before.functions.filter((name) => !after.functions.includes(name)),
  ].map((name) => `${name} is gone`);
  return [...gone, ...changes, ...demands, ...rules].sort();
}
