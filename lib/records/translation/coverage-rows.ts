import { database, Prisma } from "@/lib/db";
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

/** The translations of all records of a kind in one table. */
export function readCoverageRows(kind: KindName, { table, key, texts, part }: TextTable): Promise<CoverageRow[]> {
  const translations = Prisma.raw(`${table} t`);
  const holder = column(key);
  if (!part)
    return database().$queryRaw<CoverageRow[]>`
      SELECT ${holder} AS "recordId", ${holder} AS "holderId", t."language", t."published", t."madeFrom",
        ${writtenFields(texts)} AS "written"
      FROM ${translations}`;
  const owner = Prisma.raw(`p."${part.owner}"`);
  return database().$queryRaw<CoverageRow[]>`
    SELECT ${owner} AS "recordId", ${holder} AS "holderId", t."language", NULL AS "published", t."madeFrom",
      ${writtenFields(texts)} AS "written"
    FROM ${translations} JOIN ${Prisma.raw(`${part.table} p`)} ON p."id" = ${holder}
    JOIN "Record" r ON r."id" = ${owner} AND r."kind"::text = ${kind}`;
}

export type SourceRow = { recordId: string; holderId: string; texts: Record<string, unknown> };

/** The source texts of these records in one table. */
export function readSourceRows({ table, key, texts, part }: TextTable, ids: string[]): Promise<SourceRow[]> {
  const pairs = Object.keys(texts).flatMap((name) => [Prisma.raw(`'${name}'`), column(name)]);
  const owner = part ? Prisma.raw(`p."${part.owner}"`) : column(key);
  const join = part ? Prisma.sql`JOIN ${Prisma.raw(`${part.table} p`)} ON p."id" = ${column(key)}` : Prisma.empty;
  return database().$queryRaw<SourceRow[]>`
    SELECT ${owner} AS "recordId", ${column(key)} AS "holderId", jsonb_build_object(${Prisma.join(pairs)}) AS "texts"
    FROM ${Prisma.raw(`${table} t`)} ${join}
    JOIN "Record" r ON r."id" = ${owner} AND r."sourceLanguage" = t."language"
    WHERE r."id" = ANY(${ids}::uuid[])`;
}
