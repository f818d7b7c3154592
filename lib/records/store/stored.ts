import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import type { Fields } from "@/lib/kinds/kind";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { fromColumns } from "./columns";
import { modelNamed, type PartStore, storeOf } from "./stores";

export type StoredTranslation = {
  published: boolean;
  provenance: "human" | "machine";
  translatedAt: Date | null;
  madeFrom: Record<string, string>;
};

/** A record as it stands in the database, public or not: what forms start from and views are made of. */
export type Stored<K extends KindName = KindName> = {
  record: RecordRow;
  input: Input<KindOf<K>>;
  translations: Partial<Record<Locale, StoredTranslation>>;
  /** Part id → language → field → hash of the source text. */
  partsMadeFrom: Record<string, Partial<Record<Locale, Record<string, string>>>>;
};

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

/** What Prisma has to bring along with the rows of a part. */
function partInclude(store: PartStore) {
  const links = Object.keys(store.links ?? {}).map((name) => [name, { orderBy: { position: "asc" } }]);
  const include = Object.fromEntries([...(store.translation ? [["translations", true]] : []), ...links]);
  return Object.keys(include).length > 0 ? { include } : {};
}

async function readPart(client: Database, store: PartStore, fields: Fields, translated: Fields, ownerId: string) {
  const rows: Row[] = await modelNamed(client, store.model).findMany({
    where: { [store.owner]: ownerId },
    orderBy: { position: "asc" },
    ...partInclude(store),
  });
  return rows.map((row) => {
    const texts = (row.translations as TextRow[] | undefined) ?? [];
    const links = Object.keys(store.links ?? {}).map((name) => [
      name,
      (row[name] as { toId: string }[]).map((to) => to.toId),
    ]);
    return {
      id: row.id as string,
      fields: { ...fromColumns(fields, row), ...Object.fromEntries(links.filter(([, ids]) => ids!.length > 0)) },
      translations: Object.fromEntries(texts.map((text) => [text.language, fromColumns(translated, text)])),
      madeFrom: Object.fromEntries(texts.map((text) => [text.language, text.madeFrom])),
    };
  });
}

/** The part of the input that the columns of `Record` hold. */
export function inputOfRecord(record: RecordRow) {
  const { takenFromPublisher: publisher, takenFromAddress, takenFromOn } = record;
  return {
    sourceLanguage: record.sourceLanguage as Locale,
    responsibleCity: record.responsibleCityId,
    takenFrom: publisher ? { publisher, address: takenFromAddress ?? "", on: takenFromOn ?? "" } : null,
  };
}

/** Reads a record of any state with all its parts; null when there is none of this kind. */
export async function readStored<K extends KindName>(client: Database, kind: K, id: string): Promise<Stored<K> | null> {
  const declaration = kindNamed(kind);
  const store = storeOf(kind);
  const record = await client.record.findUnique({
    where: { id_kind: { id, kind } },
    include: { linksFrom: { orderBy: { position: "asc" } }, terms: { orderBy: { position: "asc" } } },
  });
  if (!record) return null;
  const row: Row & { translations: (TextRow & StoredTranslation)[] } = await modelNamed(client, store.model).findUnique(
    {
      where: { id },
      include: { translations: true },
    },
  );
  const partNames = Object.keys(declaration.parts);
  const parts = await Promise.all(
    partNames.map((name) =>
      readPart(client, store.parts[name]!, declaration.parts[name]!.fields, declaration.parts[name]!.translated, id),
    ),
  );
  const { linksFrom, terms, ...recordRow } = record;
  const input = {
    ...inputOfRecord(record),
    fields: {
      ...fromColumns(declaration.fields, row),
      ...readLinks(declaration.fields, linksFrom),
      ...readTerms(
        declaration.fields,
        terms.map((term) => term.termId),
      ),
    },
    translations: Object.fromEntries(
      row.translations.map((text) => [text.language, fromColumns(declaration.translated, text)]),
    ),
    parts: Object.fromEntries(
      partNames
        .map((name, index) => [name, parts[index]!.map(({ madeFrom: _, ...part }) => part)] as const)
        .filter(([, list]) => list.length > 0),
    ),
  };
  return {
    record: recordRow,
    // The columns come from the same declaration as the type: the second and last place that says so.
    input: input as unknown as Input<KindOf<K>>,
    translations: Object.fromEntries(
      row.translations.map(({ language, published, provenance, translatedAt, madeFrom }) => [
        language,
        { published, provenance, translatedAt, madeFrom },
      ]),
    ),
    partsMadeFrom: Object.fromEntries(parts.flat().map((part) => [part.id, part.madeFrom])),
  };
}
