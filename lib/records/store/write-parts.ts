import { isDeepStrictEqual } from "node:util";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { toColumns } from "./columns";
import { updateRows } from "./row-statements";
import type { TranslationsStanding } from "./standing";
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
  standing?: TranslationsStanding | undefined;
  /** Also what is the same as before. */
  writesAll: boolean;
};

/** The parts of this name that are stored. */
export const partsOf = (stored: Stored | null, name: string): PartToWrite[] =>
  (stored?.input.parts as Record<string, PartToWrite[]> | undefined)?.[name] ?? [];

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

type Row = Readonly<Record<string, unknown>>;
type ChangedPart = { part: PartToWrite; row: Row; isNew: boolean; isMoved: boolean; isEdited: boolean };

/** The parts that are new, at another position, or have other values, each with its columns. */
function changedParts({ kind, id, name, before, parts, writesAll }: PartsWrite, store: PartStore): ChangedPart[] {
  const { fields } = kind.parts[name]!;
  const positions = new Map(partsOf(before, name).map((part, position) => [part.id, { part, position }]));
  const valuesOf = (part: PartToWrite) => [
    toColumns(fields, part.fields),
    Object.keys(store.links ?? {}).map((field) => part.fields[field] ?? []),
  ];
  const all = parts.map((part, position) => {
    const stored = positions.get(part.id);
    return {
      part,
      row: { id: part.id, [store.owner]: id, ...toColumns(fields, part.fields), position },
      isNew: !stored,
      isMoved: writesAll || stored?.position !== position,
      isEdited: writesAll || !stored || !isDeepStrictEqual(valuesOf(stored.part), valuesOf(part)),
    };
  });
  return all.filter(({ isNew, isMoved, isEdited }) => isNew || isMoved || isEdited);
}

async function updateParts(tx: Database, store: PartStore, id: string, changed: ChangedPart[]): Promise<void> {
  const { model, owner, hasUniqueValues } = store;
  const edited = changed.filter(({ isNew, isEdited }) => !isNew && isEdited).map(({ row }) => row);
  const moved = changed.filter(({ isNew, isMoved, isEdited }) => !isNew && isMoved && !isEdited).map(({ row }) => row);
  if (!hasUniqueValues) return updateRows(tx, model, ["id", owner], [...edited, ...moved]);
  // Made anew: a unique constraint allows a cluster one seat, and two schools may change their roles with each other.
  if (edited.length > 0) {
    await modelNamed(tx, model).deleteMany({ where: { id: { in: edited.map((row) => row.id) }, [owner]: id } });
    await modelNamed(tx, model).createMany({ data: edited });
  }
  const positions = moved.map(({ id, position, [owner]: ownerId }) => ({ id, position, [owner]: ownerId }));
  await updateRows(tx, model, ["id", owner], positions);
}

/**
 * Writes the parts of one name: deletes missing ones, updates changed ones, creates new ones, each in one statement.
 * Unchanged parts cost nothing.
 */
export async function writeParts(tx: Database, write: PartsWrite): Promise<void> {
  const { kind, id, name, source, before, parts, standing, writesAll } = write;
  const store = storeOf(kind.name as KindName).parts[name]!;
  const model = modelNamed(tx, store.model);
  const stored = new Map(partsOf(before, name).map((part) => [part.id, part]));
  const ids = new Set(parts.map((part) => part.id));
  if (writesAll || [...stored.keys()].some((known) => !ids.has(known)))
    await model.deleteMany({ where: { [store.owner]: id, id: { notIn: [...ids] } } });
  const changed = changedParts(write, store);
  await updateParts(tx, store, id, changed);
  // An id of another record's part is not in `stored`, so creating it fails on the primary key and cannot take the
  // part over.
  const created = changed.filter(({ isNew }) => isNew).map(({ row }) => row);
  if (created.length > 0) await model.createMany({ data: created });
  const linked = changed.filter(({ isNew, isEdited }) => isNew || isEdited).map(({ part }) => part);
  if (linked.length > 0) await writePartLinks(tx, store, linked);
  const texts = parts.map((part) => ({
    ...{ fields: kind.parts[name]!.translated, source, part, standing },
    before: stored.get(part.id),
    hashes: before?.partsMadeFrom[part.id] ?? {},
  }));
  await writePartTexts(tx, store, texts, writesAll);
}
