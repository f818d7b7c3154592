import { database, Prisma } from "@/lib/db";
import { ownersPointing, pointersTo } from "@/lib/records/merge/pointers";
import { readStoredById } from "@/lib/records/store/stored";
import { thingStoreOf } from "../kinds/index";
import { type Batch, type RecordBatch, writesRecords } from "../store/batch";
import { type PlanRow, toPlanRow } from "../store/rows";
import type { StoredThing } from "../things/model";
import { isThingAsTaken } from "../things/undo-things";
import { findAsTaken } from "./find-as-taken";

/** What undoing would do with a row: it goes back, or it stays, and why. */
export const fates = ["goesBack", "edited", "used", "archived", "gone"] as const;
export type Fate = (typeof fates)[number];

/** Which rows of an import: by words in the name or code, by what taking in made of them. */
export type UndoFilter = { words: string; made: "new" | "changed" | null };

export type UndoRow = {
  number: number;
  name: string | null;
  code: string | null;
  recordId: string | null;
  isNew: boolean;
  fate: Fate;
  /** One of the records that use it. */
  usedBy?: string;
};

/** Of more rows nobody counts in advance what would happen. */
export const mostCounted = 20_000;
/** Of more edited records nobody looks whether the edits were taken back. */
const mostReadAgain = 500;
const idsAtOnce = 5_000;

/** SQL: what was written and can go back; also what stayed the last time. */
export const isUndoable = Prisma.sql`"state" IN ('taken', 'kept') AND "versionAfter" IS NOT NULL`;

function filterSql({ words, made }: UndoFilter): Prisma.Sql {
  const named = Prisma.sql`AND ((fold_text(${words}) <> ''
      AND position(fold_text(${words}) IN fold_text(coalesce("values"->>'name', ''))) > 0)
    OR position(${words} IN coalesce("values"->>'code', '')) > 0)`;
  const isNew = Prisma.sql`AND ("versionBefore" IS NULL) = ${made === "new"}`;
  return Prisma.sql`${words ? named : Prisma.empty} ${made ? isNew : Prisma.empty}`;
}

/** The numbers of the rows that a filter finds. */
export async function undoNumbers(importId: string, filter: UndoFilter): Promise<number[]> {
  const rows = await database().$queryRaw<{ number: number }[]>`
    SELECT "number" FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND ${isUndoable} ${filterSql(filter)}`;
  return rows.map(({ number }) => number);
}

type Found = Omit<UndoRow, "fate"> & { versionAfter: number; version: number | null; isArchived: boolean | null };

const readFound = (importId: string, filter: UndoFilter) => database().$queryRaw<Found[]>`
  SELECT i."number", i."values"->>'name' AS "name", i."values"->>'code' AS "code", r."id" AS "recordId",
    i."versionBefore" IS NULL AS "isNew", i."versionAfter", r."version", r."publication" = 'archived' AS "isArchived"
  FROM (SELECT * FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND ${isUndoable} ${filterSql(filter)}
    ORDER BY "number" LIMIT ${mostCounted + 1}) i
  LEFT JOIN "Record" r ON r."id" = i."recordId" ORDER BY i."number"`;

/** Of records with another version than was written, those that say the same as then. */
async function readTakenBack({ record: kind }: RecordBatch, rows: readonly Found[]): Promise<Set<string>> {
  const edited = rows.filter(({ version, versionAfter }) => version !== null && version !== versionAfter);
  const looked = edited.slice(0, mostReadAgain);
  const ids = looked.flatMap(({ recordId }) => recordId ?? []);
  const stored = await readStoredById(database(), kind, ids);
  const taken = looked.flatMap(({ recordId, versionAfter }) => {
    const ours = stored.get(recordId ?? "");
    return ours ? [{ stored: ours, versionAfter }] : [];
  });
  return findAsTaken(database(), taken);
}

/** The records that use each of these. */
async function readUsers({ record: kind }: RecordBatch, ids: readonly string[]): Promise<Map<string, string>> {
  const users = new Map<string, string>();
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const some = { in: ids.slice(from, from + idsAtOnce) };
    for (const [id, owners] of await ownersPointing(database(), pointersTo(kind), some)) {
      const other = [...owners].find((owner) => owner !== id);
      if (other) users.set(id, other);
    }
  }
  return users;
}

function thingFate(row: PlanRow, ours: StoredThing | undefined, user: string | undefined): Fate {
  if (row.outcome === "absent") return ours ? "edited" : "goesBack";
  if (!ours) return "gone";
  if (!isThingAsTaken(row, ours)) return "edited";
  return row.version === null && user ? "used" : "goesBack";
}

function thingRow(planned: PlanRow, ours: StoredThing | undefined, user: string | undefined): UndoRow {
  const { number, recordId, row, version } = planned;
  const fate = thingFate(planned, ours, user);
  const { name = null, code = null } = row;
  return { number, recordId, name, code, fate, isNew: version === null, ...(fate === "used" ? { usedBy: user! } : {}) };
}

/** The same for what is no record: it has no version, so what it says is looked at. */
async function readThingFates(batch: Batch, numbers: readonly number[]): Promise<UndoRow[] | null> {
  if (numbers.length > mostCounted) return null;
  const where = { importId: batch.id, number: { in: [...numbers] } };
  const rows = (await database().importRow.findMany({ where, orderBy: { number: "asc" } })).map(toPlanRow);
  const store = thingStoreOf(batch.kind);
  const ids = rows.flatMap(({ recordId }) => recordId ?? []);
  const [stored, users] = [await store.read(database(), ids), await store.users(database(), ids)];
  return rows.map((row) => thingRow(row, stored.get(row.recordId ?? ""), users.get(row.recordId ?? "")));
}

/** What undoing would do with the rows that a filter finds, in the order of the file; null when they are too many. */
export async function readFates(batch: Batch, filter: UndoFilter): Promise<UndoRow[] | null> {
  if (!writesRecords(batch)) return readThingFates(batch, await undoNumbers(batch.id, filter));
  const rows = await readFound(batch.id, filter);
  if (rows.length > mostCounted) return null;
  const same = await readTakenBack(batch, rows);
  const isSame = ({ recordId, version, versionAfter }: Found) => version === versionAfter || same.has(recordId ?? "");
  const made = rows.filter((row) => row.isNew && isSame(row)).flatMap(({ recordId }) => recordId ?? []);
  const users = await readUsers(batch, made);
  const fateOf = (row: Found): Fate => {
    if (row.recordId === null) return "gone";
    if (row.isArchived) return "archived";
    if (!isSame(row)) return "edited";
    return row.isNew && users.has(row.recordId) ? "used" : "goesBack";
  };
  return rows.map((row): UndoRow => {
    const { number, name, code, recordId, isNew } = row;
    const fate = fateOf(row);
    const usedBy = fate === "used" ? users.get(recordId ?? "") : undefined;
    return { number, name, code, recordId, isNew, fate, ...(usedBy ? { usedBy } : {}) };
  });
}
