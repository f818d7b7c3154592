import { Prisma } from "@/lib/db";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Fields } from "@/lib/kinds/kind";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { columnNames } from "./columns";
import { type PartStore, storeOf, tableOfModel } from "./stores";

// Reads a record with translations, links, terms and parts in one statement. Prisma's queries would take one per table,
// about fifteen for a practice, each as expensive as this one.

type Row = Record<string, unknown>;

/** Rows as JSON: dates are strings, except in `record`. */
export type StoredRows = {
  record: RecordRow;
  row: Row;
  translations: Row[];
  links: { field: string; toId: string }[];
  terms: string[];
  /** Part name → its rows, each with `translations` and the ids of its many-links. */
  parts: Record<string, Row[]>;
};

const list = (rows: string) => `(SELECT coalesce(json_agg(x), '[]') FROM (${rows}) x)`;

function partRows({ model, owner, translation, links = {} }: PartStore, fields: Fields): string {
  const texts = translation
    ? [`${list(`SELECT * FROM ${tableOfModel(translation)} WHERE "partId" = part."id"`)} AS "translations"`]
    : [];
  const targets = Object.entries(links).map(
    ([name, join]) =>
      `ARRAY(SELECT "toId" FROM ${tableOfModel(join)} WHERE "partId" = part."id" ORDER BY "position") AS "${name}"`,
  );
  const own = ["id", ...columnNames(fields)].map((column) => `part."${column}"`);
  return list(
    `SELECT ${[...own, ...texts, ...targets].join(", ")} FROM ${tableOfModel(model)} part WHERE part."${owner}" = record."id" ORDER BY part."position"`,
  );
}

function makeStatement(kind: KindName): string {
  const declaration = kindNamed(kind);
  const store = storeOf(kind);
  const parts = Object.entries(store.parts).map(
    ([name, part]) => `'${name}', ${partRows(part, declaration.parts[name]!.fields)}`,
  );
  const members = [
    `'record', record`,
    `'row', (SELECT to_json(x) FROM ${tableOfModel(store.model)} x WHERE x."id" = record."id")`,
    `'translations', ${list(`SELECT * FROM ${tableOfModel(store.translation)} WHERE "recordId" = record."id"`)}`,
    `'links', ${list(`SELECT "field", "toId" FROM "Link" WHERE "fromId" = record."id" ORDER BY "position"`)}`,
    `'terms', ARRAY(SELECT "termId" FROM "RecordTerm" WHERE "recordId" = record."id" ORDER BY "position")`,
    `'parts', json_build_object(${parts.join(", ")})`,
  ];
  return `SELECT json_build_object(${members.join(", ")})::text AS "found" FROM "Record" record`;
}

const statements = new Map<KindName, string>();

function statementFor(kind: KindName): Prisma.Sql {
  const statement = statements.get(kind) ?? makeStatement(kind);
  statements.set(kind, statement);
  return Prisma.raw(statement);
}

type DateColumn = { [C in keyof RecordRow]: Date extends RecordRow[C] ? C : never }[keyof RecordRow];
/** All date columns of `Record`; the type makes a missing one a compile error. */
const dateColumns: Record<DateColumn, true> = {
  publishedAt: true,
  archivedAt: true,
  confirmedAt: true,
  confirmedUntil: true,
  createdAt: true,
  updatedAt: true,
};

function withDates(record: Row): RecordRow {
  const dates = Object.keys(dateColumns).map((name) => [name, record[name] === null ? null : toDate(record[name])]);
  return Object.assign(record, Object.fromEntries(dates));
}

/** A `Date` from a date string in JSON. */
export const toDate = (value: unknown) => new Date(String(value));

/** Sends a statement: in a transaction, or to a connection for reads. */
type Send = (statement: Prisma.Sql) => Promise<{ found: string }[]>;

/** The rows of records of a kind, by their ids or slugs. There is none for those that do not exist. */
export async function readStoredRows(
  send: Send,
  kind: KindName,
  keys: { ids: readonly string[] } | { slug: string },
): Promise<StoredRows[]> {
  const which = "ids" in keys ? Prisma.sql`"id" = ANY(${keys.ids}::uuid[])` : Prisma.sql`"slug" = ${keys.slug}`;
  const found = await send(Prisma.sql`${statementFor(kind)} WHERE record."kind" = ${kind}::"Kind" AND record.${which}`);
  return found.map((row) => {
    const rows = JSON.parse(row.found) as StoredRows & { record: Row };
    return { ...rows, record: withDates(rows.record) };
  });
}
