import { isDeepStrictEqual } from "node:util";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { toColumns } from "./columns";
import { nextMadeFrom } from "./made-from";
import { upsertRows } from "./row-statements";
import type { TranslationsStanding } from "./standing";
import type { Stored } from "./stored";
import { modelNamed, type PartStore, storeOf } from "./stores";

export type TextsByLanguage = Partial<Record<Locale, Record<string, unknown>>>;
type Hashes = Partial<Record<Locale, Record<string, string>>>;
export type PartToWrite = { id: string; fields: Record<string, unknown>; translations: TextsByLanguage };

/** The source language before and after a write, and whether its meaning stayed the same. */
export type SourceLanguage = { before: Locale; after: Locale; keepsMeaning: boolean };

function hashesFor(
  source: SourceLanguage,
  language: Locale,
  before: TextsByLanguage,
  after: TextsByLanguage,
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

const languagesOf = (texts: TextsByLanguage) => Object.keys(texts) as Locale[];

export type RecordTexts = {
  kind: KindDefinition;
  id: string;
  source: SourceLanguage;
  before: Stored | null;
  texts: TextsByLanguage;
  standing: TranslationsStanding | undefined;
  now: Date;
};

/** The row of one language; null when neither its texts nor its hashes changed. */
export function textRow({ kind, id, source, before, texts, standing, now }: RecordTexts, language: Locale) {
  const textsBefore: TextsByLanguage = before?.input.translations ?? {};
  const known = before?.translations[language];
  const hashes: Hashes = { [language]: known?.madeFrom };
  const stood = standing?.record[language];
  const madeFrom = stood?.madeFrom ?? hashesFor(source, language, textsBefore, { ...textsBefore, ...texts }, hashes);
  const isChanged = !isDeepStrictEqual(textsBefore[language] ?? {}, texts[language] ?? {});
  const isSigned = stood === undefined || stood.provenance === known?.provenance;
  if (known && !isChanged && isSigned && isDeepStrictEqual(known.madeFrom, madeFrom)) return null;
  const by = stood ?? (isChanged ? { translatedAt: now, provenance: "human" } : known);
  const signed = { translatedAt: by?.translatedAt ?? null, provenance: by?.provenance ?? "human" };
  return { recordId: id, language, ...toColumns(kind.translated, texts[language] ?? {}), madeFrom, ...signed };
}

/** Upserts the changed texts of a record, all languages in one statement, and removes languages it has no more. */
export async function writeTexts(tx: Database, all: RecordTexts): Promise<void> {
  const removed = languagesOf(all.before?.input.translations ?? {}).filter((language) => !all.texts[language]);
  if (removed.length > 0)
    await modelNamed(tx, storeOf(all.kind.name as KindName).translation).deleteMany({
      where: { recordId: all.id, language: { in: removed } },
    });
  const rows = languagesOf(all.texts).flatMap((language) => textRow(all, language) ?? []);
  await upsertRows(tx, storeOf(all.kind.name as KindName).translation, ["recordId", "language"], rows);
}

export type PartTextsToWrite = {
  fields: Fields;
  source: SourceLanguage;
  part: PartToWrite;
  before: PartToWrite | undefined;
  hashes: Hashes;
  standing: TranslationsStanding | undefined;
};

export function partTextRows({ fields, source, part, before, hashes, standing }: PartTextsToWrite) {
  return languagesOf(part.translations).map((language) => ({
    partId: part.id,
    language,
    ...toColumns(fields, part.translations[language] ?? {}),
    madeFrom:
      standing?.parts[part.id]?.[language] ??
      hashesFor(source, language, before?.translations ?? {}, part.translations, hashes),
  }));
}

function isUnchanged({ part, before, hashes }: PartTextsToWrite, rows: ReturnType<typeof partTextRows>): boolean {
  if (!before || !isDeepStrictEqual(before.translations, part.translations)) return false;
  return rows.every(({ language, madeFrom }) => isDeepStrictEqual(hashes[language] ?? {}, madeFrom));
}

/** Replaces the texts of the changed parts of one name, with two statements. */
export async function writePartTexts(
  tx: Database,
  store: PartStore,
  parts: PartTextsToWrite[],
  writesAll: boolean,
): Promise<void> {
  if (!store.translation) return;
  const written = parts
    .map((item) => ({ ...item, rows: partTextRows(item) }))
    .filter((item) => writesAll || !isUnchanged(item, item.rows));
  if (written.length === 0) return;
  const model = modelNamed(tx, store.translation);
  await model.deleteMany({ where: { partId: { in: written.map(({ part }) => part.id) } } });
  const rows = written.flatMap((item) => item.rows);
  if (rows.length > 0) await model.createMany({ data: rows });
}
