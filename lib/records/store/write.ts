import { isDeepStrictEqual } from "node:util";
import type { Database } from "@/lib/db";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import type { Fields } from "@/lib/kinds/kind";
import { toColumns } from "./columns";
import type { TranslationsStanding } from "./standing";
import type { Stored } from "./stored";
import { modelNamed, storeOf } from "./stores";
import { partsOf, writeParts } from "./write-parts";
import { type PartToWrite, type SourceLanguage, type TextsByLanguage, writeTexts } from "./write-texts";

type Values = Record<string, unknown>;

export function linkRows(kind: KindName, id: string, fields: Fields, values: Values) {
  return Object.entries(fields).flatMap(([field, declared]) =>
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
}

export function termRows(id: string, fields: Fields, values: Values) {
  return Object.entries(fields).flatMap(([field, declared]) =>
    declared.type === "term" && declared.many
      ? ((values[field] as string[] | undefined) ?? []).map((termId, position) => ({ recordId: id, termId, position }))
      : [],
  );
}

export type WriteOptions = {
  /** The record before the write; null when it is new (its `Record` row exists already). */
  before: Stored | null;
  /** The source was only corrected: current translations stay current. */
  isCorrection?: boolean;
  /** Takes the state of the translations from here instead of computing it. */
  standing?: TranslationsStanding | undefined;
  /** Also writes what equals `before`, because the tables may hold more than it says (after a merge). */
  writesAll?: boolean;
  now: Date;
};

/** Writes the changed columns, links and terms of the record itself. */
async function writeFields<K extends KindName>(
  tx: Database,
  name: K,
  id: string,
  values: Values,
  options: WriteOptions,
) {
  const { fields } = kindNamed(name);
  const model = modelNamed(tx, storeOf(name).model);
  const valuesBefore = options.before?.input.fields as Values | undefined;
  const data = toColumns(fields, values);
  if (!valuesBefore) await model.createMany({ data: [{ id, ...data }] });
  else if (options.writesAll || !isDeepStrictEqual(toColumns(fields, valuesBefore), data))
    await model.update({ where: { id }, data });
  const isSame = <T>(rowsOf: (values: Values) => T) =>
    !options.writesAll && valuesBefore && isDeepStrictEqual(rowsOf(valuesBefore), rowsOf(values));
  const links = linkRows(name, id, fields, values);
  if (!isSame((of) => linkRows(name, id, fields, of))) {
    if (valuesBefore) await tx.link.deleteMany({ where: { fromId: id } });
    if (links.length > 0) await tx.link.createMany({ data: links });
  }
  const terms = termRows(id, fields, values);
  if (!isSame((of) => termRows(id, fields, of))) {
    if (valuesBefore) await tx.recordTerm.deleteMany({ where: { recordId: id } });
    if (terms.length > 0) await tx.recordTerm.createMany({ data: terms });
  }
}

/**
 * Writes the changes of validated input to the tables of its kind. It neither validates nor authorises; `save` does.
 */
export async function writeInput<K extends KindName>(
  tx: Database,
  name: K,
  id: string,
  input: Input<KindOf<K>>,
  options: WriteOptions,
) {
  const kind = kindNamed(name);
  const { before, isCorrection = false, standing, writesAll = false, now } = options;
  const sourceBefore = before?.input.sourceLanguage ?? input.sourceLanguage;
  const source: SourceLanguage = {
    before: sourceBefore,
    after: input.sourceLanguage,
    keepsMeaning: isCorrection || sourceBefore !== input.sourceLanguage,
  };
  await writeFields(tx, name, id, input.fields as Values, options);
  await writeTexts(tx, { kind, id, source, before, texts: input.translations as TextsByLanguage, standing, now });
  const parts = input.parts as Record<string, PartToWrite[] | undefined>;
  // In the order of the declaration, because a visit refers to its session.
  for (const part of Object.keys(kind.parts)) {
    const partInputs = parts[part] ?? [];
    // An absent list is an empty one: what the record had is removed, as its history says.
    if (partInputs.length > 0 || writesAll || partsOf(before, part).length > 0)
      await writeParts(tx, { kind, id, name: part, source, before, parts: partInputs, standing, writesAll });
  }
}
