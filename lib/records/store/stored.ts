import { type Database, readStatement } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { BaseInput, Input } from "@/lib/kinds/input";
import type { Fields } from "@/lib/kinds/kind";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { fromColumns } from "./columns";
import { readStoredRows, type StoredRows, toDate } from "./stored-statement";
import { type PartStore, storeOf } from "./stores";

export type StoredTranslation = {
  published: boolean;
  provenance: "human" | "machine";
  translatedAt: Date | null;
  madeFrom: Record<string, string>;
};

/** A stored record of any kind, for generic code. */
export type BaseStored = {
  record: RecordRow;
  input: BaseInput;
  translations: Partial<Record<Locale, StoredTranslation>>;
  /** Part id → language → field → hash of the source text. */
  partsMadeFrom: Record<string, Partial<Record<Locale, Record<string, string>>>>;
};

/** A record as stored, in any publication state. Forms and public views are made from it. */
export type Stored<K extends KindName = KindName> = Omit<BaseStored, "input"> & { input: Input<KindOf<K>> };

type Row = Record<string, unknown>;
type TextRow = Row & { language: Locale; madeFrom: Record<string, string> };

const manyLinks = (fields: Fields) =>
  Object.entries(fields).flatMap(([name, field]) => (field.type === "link" && field.many ? [name] : []));

function readLinks(fields: Fields, rows: { field: string; toId: string }[]): Row {
  const lists = manyLinks(fields).map((name) => [
    name,
    rows.filter((row) => row.field === name).map((row) => row.toId),
  ]);
  return Object.fromEntries(lists.filter(([, ids]) => ids!.length > 0));
}

function readTerms(fields: Fields, ids: string[]): Row {
  const lists = Object.entries(fields).flatMap(([name, field]) =>
    field.type === "term" && field.many
      ? [[name, ids.filter((id) => id.startsWith(`${field.vocabulary}/`))] as const]
      : [],
  );
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

function viewPart(store: PartStore, fields: Fields, translated: Fields, row: Row) {
  const texts = (row.translations as TextRow[] | undefined) ?? [];
  const links = Object.keys(store.links ?? {}).map((name) => [name, row[name] as string[]] as const);
  return {
    id: row.id as string,
    fields: { ...fromColumns(fields, row), ...Object.fromEntries(links.filter(([, ids]) => ids.length > 0)) },
    translations: Object.fromEntries(texts.map((text) => [text.language, fromColumns(translated, text)])),
    madeFrom: Object.fromEntries(texts.map((text) => [text.language, text.madeFrom])),
  };
}

/** The part of the input that is stored in columns of `Record`. */
export function inputOfRecord(record: RecordRow) {
  const { takenFromPublisher: publisher, takenFromAddress, takenFromOn } = record;
  return {
    sourceLanguage: record.sourceLanguage as Locale,
    responsibleCity: record.responsibleCityId,
    takenFrom:
      (publisher ?? takenFromAddress ?? takenFromOn) === null
        ? null
        : { publisher: publisher ?? "", address: takenFromAddress ?? "", on: takenFromOn ?? "" },
  };
}

function toStored<K extends KindName>(kind: K, rows: StoredRows): Stored<K> {
  const declaration = kindNamed(kind);
  const store = storeOf(kind);
  const translations = rows.translations as (TextRow & StoredTranslation)[];
  const parts = Object.entries(declaration.parts).map(([name, { fields, translated }]) => {
    const items = rows.parts[name]!.map((row) => viewPart(store.parts[name]!, fields, translated, row));
    return [name, items] as const;
  });
  const input = {
    ...inputOfRecord(rows.record),
    fields: {
      ...fromColumns(declaration.fields, rows.row),
      ...readLinks(declaration.fields, rows.links),
      ...readTerms(declaration.fields, rows.terms),
    },
    translations: Object.fromEntries(
      translations.map((text) => [text.language, fromColumns(declaration.translated, text)]),
    ),
    parts: Object.fromEntries(
      parts
        .map(([name, items]) => [name, items.map(({ madeFrom: _, ...part }) => part)] as const)
        .filter(([, items]) => items.length > 0),
    ),
  };
  return {
    record: rows.record,
    // The cast is safe: columns and type come from the same declaration.
    input: input as unknown as Input<KindOf<K>>,
    translations: Object.fromEntries(
      translations.map(({ language, published, provenance, translatedAt, madeFrom }) => [
        language,
        { published, provenance, translatedAt: translatedAt && toDate(translatedAt), madeFrom },
      ]),
    ),
    partsMadeFrom: Object.fromEntries(parts.flatMap(([, items]) => items.map((part) => [part.id, part.madeFrom]))),
  };
}

/** Reads records of a kind in any publication state with their parts, in one statement. */
export async function readStoredOf<K extends KindName>(
  client: Database,
  kind: K,
  ids: readonly string[],
): Promise<Stored<K>[]> {
  const rows = await readStoredRows((statement) => client.$queryRaw(statement), kind, { ids });
  return rows.map((each) => toStored(kind, each));
}

/** `readStoredOf` by id. */
export async function readStoredById<K extends KindName>(
  client: Database,
  kind: K,
  ids: readonly string[],
): Promise<Map<string, Stored<K>>> {
  return new Map((await readStoredOf(client, kind, ids)).map((each) => [each.record.id, each]));
}

/** Reads a record in any publication state with its parts; null when there is none of this kind. */
export async function readStored<K extends KindName>(client: Database, kind: K, id: string): Promise<Stored<K> | null> {
  const [stored] = await readStoredOf(client, kind, [id]);
  return stored ?? null;
}

/** `readStored` by current slug, outside transactions. */
export async function readStoredAt<K extends KindName>(kind: K, slug: string): Promise<Stored<K> | null> {
  const [rows] = await readStoredRows(readStatement, kind, { slug });
  return rows ? toStored(kind, rows) : null;
}
