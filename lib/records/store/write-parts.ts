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
  /** Of the record. */
  id: string;
  /** Of the part, as the kind declares it: "contacts", "sessions". */
  name: string;
  source: SourceLanguage;
  before: Stored | null;
  parts: PartToWrite[];
  /** Also what is the same as before. */
  writesAll: boolean;
};

/** Replaces the many-links of these parts, two statements for each sort of link. */
async function writePartLinks(tx: Database, store: PartStore, parts: PartToWrite[]): Promise<void> {
  for (const [field, model] of Object.entries(store.links ?? {})) {
    const rows = parts.flatMap(({ id, fields }) =>
      ((fields[field] as string[] | undefined) ?? []).map((toId, position) => ({ partId: id, toId, position })),
    );
    await modelNamed(tx, model).deleteMany({ where: { partId: { in: parts.map(({ id }) => id) } } });
    if (rows.length > 0) await modelNamed(tx, model).createMany({ data: rows });
  }
}

/** One sort of part of a record: what is gone, what is new, what changed. What stayed as it was takes no statement. */
export async function writeParts(tx: Database, write: PartsWrite): Promise<void> {
  const { kind, id, name, source, before, parts, writesAll } = write;
  const store = storeOf(kind.name as KindName).parts[name]!;
  const { fields, translated } = kind.parts[name]!;
  const partsBefore = (before?.input.parts as Record<string, PartToWrite[]> | undefined)?.[name] ?? [];
  const knownAt = new Map(partsBefore.map((part, position) => [part.id, { part, position }]));
  const model = modelNamed(tx, store.model);
  const dataOf = (part: PartToWrite, position: number) => ({ ...toColumns(fields, part.fields), position });
  const kept = parts.map((part) => part.id);
  if (partsBefore.some((part) => !kept.includes(part.id)) || writesAll)
    await model.deleteMany({ where: { [store.owner]: id, id: { notIn: kept } } });
  const valuesOf = (part: PartToWrite) => [
    toColumns(fields, part.fields),
    Object.keys(store.links ?? {}).map((field) => part.fields[field] ?? []),
  ];
  const changed = parts.filter((part, position) => {
    const known = knownAt.get(part.id);
    return writesAll || known?.position !== position || !isDeepStrictEqual(valuesOf(known.part), valuesOf(part));
  });
  // In their order, one after the other: a cluster's seat is given up before it is taken.
  for (const part of changed) {
    const data = dataOf(part, parts.indexOf(part));
    if (knownAt.has(part.id)) await model.updateMany({ where: { id: part.id, [store.owner]: id }, data });
  }
  // An id that belongs to another record is not known here: creating it fails on the key instead of stealing the part.
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
