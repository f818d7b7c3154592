import { type Database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Texts } from "@/lib/kinds/kind";
import { storeOf, tableOfModel } from "@/lib/records/store/stores";

// SQL for coverage. It reads which texts each translation has and their source hashes, but not the texts.

/** A table with texts: that of the kind, or of one of its parts. */
export type TextTable = {
  table: string;
  key: string;
  texts: Texts;
  part: { name: string; table: string; owner: string } | null;
};

/** The tables with texts of a kind: its own and those of its parts. */
export function textTables(kind: KindName): TextTable[] {
  const { translated, parts } = kindNamed(kind);
  const store = storeOf(kind);
  const ofParts = Object.entries(parts).flatMap(([name, { translated: texts }]): TextTable[] => {
    const part = store.parts[name]!;
    if (!part.translation || Object.keys(texts).length === 0) return [];
    const owner = { name, table: tableOfModel(part.model), owner: part.owner };
    return [{ table: tableOfModel(part.translation), key: "partId", texts, part: owner }];
  });
  return [{ table: tableOfModel(store.translation), key: "recordId", texts: translated, part: null }, ...ofParts];
}

export type CoverageRow = {
  recordId: string;
  /** Id of the part, or of the record for its own texts. */
  holderId: string;
  language: Locale;
  published: boolean | null;
  madeFrom: Record<string, string>;
  written: string[];
};

const column = (name: string) => Prisma.raw(`t."${name}"`);

/** SQL: names of the non-empty fields. Raw names are safe, because they come from the declaration. */
function writtenFields(texts: Texts): Prisma.Sql {
  const cases = Object.entries(texts).map(([name, { type }]) => {
    const value = column(name);
    const isThere =
      type === "list"
        ? Prisma.sql`jsonb_typeof(${value}) = 'array' AND jsonb_array_length(${value}) > 0`
        : Prisma.sql`${value} ~ '\\S'`;
    return Prisma.sql`CASE WHEN ${isThere} THEN ${Prisma.raw(`'${name}'`)} END`;
  });
  return Prisma.sql`array_remove(ARRAY[${Prisma.join(cases)}], NULL)`;
}

/** SQL: the part that a text belongs to, when it belongs to one, and the id of its record. */
function ownerOf({ key, part }: TextTable) {
  if (!part) return { owner: column(key), join: Prisma.empty };
  const join = Prisma.sql`JOIN ${Prisma.raw(`${part.table} p`)} ON p."id" = ${column(key)}`;
  return { owner: Prisma.raw(`p."${part.owner}"`), join };
}

/** The translations of these records in one table. */
export function readCoverageRows(tx: Database, table: TextTable, ids: string[]): Promise<CoverageRow[]> {
  const { owner, join } = ownerOf(table);
  const published = table.part ? Prisma.sql`NULL` : Prisma.sql`t."published"`;
  return tx.$queryRaw<CoverageRow[]>`
    SELECT ${owner} AS "recordId", ${column(table.key)} AS "holderId", t."language", ${published} AS "published",
      t."madeFrom", ${writtenFields(table.texts)} AS "written"
    FROM ${Prisma.raw(`${table.table} t`)} ${join} WHERE ${owner} = ANY(${ids}::uuid[])`;
}

export type SourceRow = { recordId: string; holderId: string; texts: Record<string, unknown> };

/** The source texts of these records in one table. */
export function readSourceRows(tx: Database, table: TextTable, ids: string[]): Promise<SourceRow[]> {
  const pairs = Object.keys(table.texts).flatMap((name) => [Prisma.raw(`'${name}'`), column(name)]);
  const { owner, join } = ownerOf(table);
  return tx.$queryRaw<SourceRow[]>`
    SELECT ${owner} AS "recordId", ${column(table.key)} AS "holderId",
      jsonb_build_object(${Prisma.join(pairs)}) AS "texts"
    FROM ${Prisma.raw(`${table.table} t`)} ${join}
    JOIN "Record" r ON r."id" = ${owner} AND r."sourceLanguage" = t."language"
    WHERE ${owner} = ANY(${ids}::uuid[])`;
}
