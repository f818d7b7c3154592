import { isDeepStrictEqual } from "node:util";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { toColumns } from "./columns";
import type { Stored } from "./stored";
import { modelNamed, type PartStore, storeOf } from "./stores";
import { type PartToWrite, type SourceLanguage, writePartTexts } from "./write-texts";

export type PartsWrite = {
  kind: KindDefinition;
  /** Id of the record. */
  id: string;
  /** Name of the part in the declaration of the kind, such as "contacts". */
  name: string;
  source: SourceLanguage;
  before: Stored | null;
  parts: PartToWrite[];
  /** Also writes unchanged parts. */
  writesAll: boolean;
};

/** Replaces the many-links of these parts, with two statements per field. */
async function writePartLinks(tx: Database, store: PartStore, parts: PartToWrite[]): Promise<void> {
  for (const [field, model] of Object.entries(store.links ?? {})) {
    const rows = parts.flatMap(({ id, fields }) =>
      ((fields[field] as string[] | undefined) ?? []).map((toId, position) => ({ partId: id, toId, position })),
    );
    await modelNamed(tx, model).deleteMany({ where: { partId: { in: parts.map(({ id }) => id) } } });
    if (rows.length > 0) await modelNamed(tx, model).createMany({ data: rows });
  }
}

/**
 * Writes the parts of one name: deletes missing ones, updates changed ones, creates new ones. Unchanged parts cost
 * nothing.
 */
export async function writeParts(tx: Database, write: PartsWrite): Promise<void> {
  const { kind, id, name, source, before, parts, writesAll } = write;
  const store = storeOf(kind.name as KindName).parts[name]!;
  const { fields, translated } = kind.parts[name]!;
  const partsBefore = (before?.input.parts as Record<string, PartToWrite[]> | undefined)?.[name] ?? [];
  const knownAt = new Map(partsBefore.map((part, position) => [part.id, { part, position }]));
  const model = modelNamed(tx, store.model);
  const dataOf = (part: PartToWrite, position: number) => ({ ...toColumns(fields, part.fields), position });
  const remainingIds = parts.map((part) => part.id);
  if (partsBefore.some((part) => !remainingIds.includes(part.id)) || writesAll)
    await model.deleteMany({ where: { [store.owner]: id, id: { notIn: remainingIds } } });
  const valuesOf = (part: PartToWrite) => [
    toColumns(fields, part.fields),
    Object.keys(store.links ?? {}).map((field) => part.fields[field] ?? []),
  ];
  const changed = parts.filter((part, position) => {
    const known = knownAt.get(part.id);
    return writesAll || known?.position !== position || !isDeepStrictEqual(valuesOf(known.part), valuesOf(part));
  });
  // One after the other, in order: a unique constraint allows a cluster one seat, which must be given up before it is
  // taken.
  for (const part of changed) {
    const data = dataOf(part, parts.indexOf(part));
    if (knownAt.has(part.id)) await model.updateMany({ where: { id: part.id, [store.owner]: id }, data });
  }
  // An id of another record's part is not in `knownAt`, so creating it fails on the primary key and cannot take the
  // part over.
  const fresh = parts.flatMap((part, position) =>
    knownAt.has(part.id) ? [] : { id: part.id, [store.owner]: id, ...dataOf(part, position) },
  );
  if (fresh.length > 0) await model.createMany({ data: fresh });
  if (changed.length > 0) await writePartLinks(tx, store, changed);
  const texts = parts.map((part) => ({
    ...{ fields: translated, source, part },
    before: knownAt.get(part.id)?.part,
    hashes: before?.partsMadeFrom[part.id] ?? {},
  }));
  await writePartTexts(tx, store, texts, writesAll);
}
