import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { BaseInput } from "@/lib/kinds/input";
import { toColumns } from "@/lib/records/store/columns";
import { insertRows } from "@/lib/records/store/row-statements";
import { type PartStore, storeOf } from "@/lib/records/store/stores";
import { linkRows, termRows } from "@/lib/records/store/write";
import { type PartToWrite, partTextRows, type TextsByLanguage, textRow } from "@/lib/records/store/write-texts";

export type NewInput = { id: string; input: BaseInput; languages: readonly Locale[] };
type Row = Record<string, unknown>;

const sourceOf = ({ sourceLanguage }: BaseInput) => ({
  before: sourceLanguage,
  after: sourceLanguage,
  keepsMeaning: false,
});

function textRows(kind: KindName, { id, input, languages }: NewInput, now: Date): Row[] {
  const texts = input.translations as TextsByLanguage;
  const all = {
    kind: kindNamed(kind),
    id,
    source: sourceOf(input),
    before: null,
    texts,
    standing: undefined,
    now,
  };
  return Object.keys(texts).flatMap((language) => {
    const row = textRow(all, language as Locale);
    return row ? [{ ...row, published: languages.includes(language as Locale) }] : [];
  });
}

type OwnedPart = { owner: NewInput; part: PartToWrite; position: number };

/** The parts of one name of all records: their rows, then what they link to, then their texts. */
async function insertParts(tx: Database, kind: KindName, name: string, store: PartStore, parts: OwnedPart[]) {
  const { fields, translated } = kindNamed(kind).parts[name]!;
  await insertRows(
    tx,
    store.model,
    parts.map(({ owner, part, position }) => ({
      id: part.id,
      [store.owner]: owner.id,
      ...toColumns(fields, part.fields),
      position,
    })),
  );
  for (const [field, model] of Object.entries(store.links ?? {})) {
    const rows = parts.flatMap(({ part }) =>
      ((part.fields[field] as string[] | undefined) ?? []).map((toId, position) => ({
        partId: part.id,
        toId,
        position,
      })),
    );
    await insertRows(tx, model, rows);
  }
  if (!store.translation) return;
  const texts = parts.flatMap(({ owner, part }) =>
    partTextRows({
      fields: translated,
      source: sourceOf(owner.input),
      part,
      before: undefined,
      hashes: {},
      standing: undefined,
    }),
  );
  await insertRows(tx, store.translation, texts);
}

/** Writes the tables of new records of a kind, each table in one statement. Their `Record` rows exist already. */
export async function insertInputs(tx: Database, kind: KindName, records: readonly NewInput[], now: Date) {
  const { fields, parts } = kindNamed(kind);
  const store = storeOf(kind);
  await insertRows(
    tx,
    store.model,
    records.map(({ id, input }) => ({ id, ...toColumns(fields, input.fields) })),
  );
  await insertRows(
    tx,
    "link",
    records.flatMap(({ id, input }) => linkRows(kind, id, fields, input.fields)),
  );
  await insertRows(
    tx,
    "recordTerm",
    records.flatMap(({ id, input }) => termRows(id, fields, input.fields)),
  );
  const texts = records.flatMap((record) => textRows(kind, record, now));
  await insertRows(tx, store.translation, texts);
  for (const name of Object.keys(parts)) {
    const owned = records.flatMap((owner) =>
      (owner.input.parts[name] ?? []).map((part, position) => ({ owner, part: part as PartToWrite, position })),
    );
    if (owned.length > 0) await insertParts(tx, kind, name, store.parts[name]!, owned);
  }
}
