import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { toColumns } from "./columns";
import { nextMadeFrom } from "./made-from";
import type { Stored } from "./stored";
import { modelNamed, type PartStore, storeOf } from "./stores";

type Texts = Partial<Record<Locale, Record<string, unknown>>>;
type Hashes = Partial<Record<Locale, Record<string, string>>>;
type AnyPart = { id: string; fields: Record<string, unknown>; translations: Texts };

/** What a write knows of the languages: which is the source, and whether its meaning stayed. */
type Source = { before: Locale; after: Locale; keepsMeaning: boolean };

function hashesFor(
  source: Source,
  language: Locale,
  before: Texts,
  after: Texts,
  hashes: Hashes,
): Record<string, string> {
  if (language === source.after) return {};
  return nextMadeFrom({
    sourceBefore: before[source.before] ?? {},
    sourceAfter: after[source.after] ?? {},
    textsBefore: before[language] ?? {},
    textsAfter: after[language] ?? {},
    madeFrom: hashes[language] ?? {},
    keepsMeaning: source.keepsMeaning,
  });
}

const languagesOf = (texts: Texts) => Object.keys(texts) as Locale[];

async function writeLinks(tx: Database, kind: KindName, id: string, fields: Fields, values: Record<string, unknown>) {
  const rows = Object.entries(fields).flatMap(([field, declared]) =>
    declared.type === "link" && declared.many
      ? ((values[field] as string[] | undefined) ?? []).map((toId, position) => ({
          fromId: id,
          fromKind: kind,
          field,
          toId,
          toKind: declared.to as KindName,
          position,
        }))
      : [],
  );
  await tx.link.deleteMany({ where: { fromId: id } });
  if (rows.length > 0) await tx.link.createMany({ data: rows });
}

async function writeTerms(tx: Database, id: string, fields: Fields, values: Record<string, unknown>) {
  const rows = Object.entries(fields).flatMap(([field, declared]) =>
    declared.type === "term" && declared.many
      ? ((values[field] as string[] | undefined) ?? []).map((termId, position) => ({ recordId: id, termId, position }))
      : [],
  );
  await tx.recordTerm.deleteMany({ where: { recordId: id } });
  if (rows.length > 0) await tx.recordTerm.createMany({ data: rows });
}

async function writeTexts(
  tx: Database,
  kind: KindDefinition,
  id: string,
  source: Source,
  before: Stored | null,
  texts: Texts,
  now: Date,
) {
  const model = modelNamed(tx, storeOf(kind.name as KindName).translation);
  const textsBefore: Texts = before?.input.translations ?? {};
  for (const language of languagesOf(texts)) {
    const columns = toColumns(kind.translated, texts[language] ?? {});
    const hashes: Hashes = { [language]: before?.translations[language]?.madeFrom };
    const madeFrom = hashesFor(source, language, textsBefore, { ...textsBefore, ...texts }, hashes);
    const isChanged = JSON.stringify(textsBefore[language] ?? {}) !== JSON.stringify(texts[language] ?? {});
    const data = { ...columns, madeFrom, ...(isChanged ? { translatedAt: now, provenance: "human" } : {}) };
    await model.upsert({
      where: { recordId_language: { recordId: id, language } },
      create: { recordId: id, language, ...data },
      update: data,
    });
  }
}

async function writePartTexts(
  tx: Database,
  store: PartStore,
  fields: Fields,
  source: Source,
  part: AnyPart,
  before: AnyPart | undefined,
  hashes: Hashes,
) {
  const model = modelNamed(tx, store.translation!);
  await model.deleteMany({ where: { partId: part.id } });
  const rows = languagesOf(part.translations).map((language) => ({
    partId: part.id,
    language,
    ...toColumns(fields, part.translations[language] ?? {}),
    madeFrom: hashesFor(source, language, before?.translations ?? {}, part.translations, hashes),
  }));
  if (rows.length > 0) await model.createMany({ data: rows });
}

async function writePartLinks(tx: Database, store: PartStore, part: AnyPart) {
  for (const [field, model] of Object.entries(store.links ?? {})) {
    const ids = (part.fields[field] as string[] | undefined) ?? [];
    await modelNamed(tx, model).deleteMany({ where: { partId: part.id } });
    if (ids.length > 0) {
      await modelNamed(tx, model).createMany({
        data: ids.map((toId, position) => ({ partId: part.id, toId, position })),
      });
    }
  }
}

async function writePart(
  tx: Database,
  kind: KindDefinition,
  id: string,
  name: string,
  source: Source,
  before: Stored | null,
  parts: AnyPart[],
) {
  const store = storeOf(kind.name as KindName).parts[name]!;
  const { fields, translated } = kind.parts[name]!;
  const partsBefore = ((before?.input.parts as Record<string, AnyPart[]> | undefined)?.[name] ?? []) as AnyPart[];
  const kept = parts.map((part) => part.id);
  const model = modelNamed(tx, store.model);
  if (partsBefore.length > 0) await model.deleteMany({ where: { [store.owner]: id, id: { notIn: kept } } });
  for (const [position, part] of parts.entries()) {
    const data = { ...toColumns(fields, part.fields), position };
    const known = partsBefore.find((other) => other.id === part.id);
    // An id that belongs to another record is not known here: creating it fails on the key instead of stealing the part.
    if (known) await model.updateMany({ where: { id: part.id, [store.owner]: id }, data });
    else await model.createMany({ data: [{ id: part.id, [store.owner]: id, ...data }] });
    if (store.links) await writePartLinks(tx, store, part);
    if (store.translation)
      await writePartTexts(tx, store, translated, source, part, known, before?.partsMadeFrom[part.id] ?? {});
  }
}

export type WriteOptions = {
  /** The record as it was; null: it is new (its `Record` row exists already). */
  before: Stored | null;
  /** The source was only corrected: translations that were current stay so. */
  isCorrection?: boolean;
  now: Date;
};

/**
 * Writes a validated input into the tables of its kind. The part of every write that knows columns; it neither
 * validates nor authorises: `save` does.
 */
export async function writeInput<K extends KindName>(
  tx: Database,
  name: K,
  id: string,
  input: Input<KindOf<K>>,
  options: WriteOptions,
) {
  const kind = kindNamed(name);
  const { before, isCorrection = false, now } = options;
  const sourceBefore = before?.input.sourceLanguage ?? input.sourceLanguage;
  const source: Source = {
    before: sourceBefore,
    after: input.sourceLanguage,
    keepsMeaning: isCorrection || sourceBefore !== input.sourceLanguage,
  };
  const values = input.fields as Record<string, unknown>;
  const columns = toColumns(kind.fields, values);
  const model = modelNamed(tx, storeOf(name).model);
  await (before ? model.update({ where: { id }, data: columns }) : model.createMany({ data: [{ id, ...columns }] }));
  await writeLinks(tx, name, id, kind.fields, values);
  await writeTerms(tx, id, kind.fields, values);
  await writeTexts(tx, kind, id, source, before, input.translations as Texts, now);
  const parts = input.parts as Record<string, AnyPart[] | undefined>;
  // In the order of the declaration: a visit comes after the session that it points at.
  for (const part of Object.keys(kind.parts)) {
    if (parts[part]) await writePart(tx, kind, id, part, source, before, parts[part]);
  }
}
