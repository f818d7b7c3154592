import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { type Database, database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import type { Term, TermLabel } from "@/prisma/generated/client";
import type { TermPlace } from "./term-places";

/** What is kept of a merge, so that it can be undone. */
export type TermUndo = {
  term: Term;
  labels: TermLabel[];
  /** The labels of the kept term before and after it inherited names. */
  keptLabels: { before: TermLabel[]; after: TermLabel[] };
  /** The kept term was below the removed one. */
  wasBelow: boolean;
  narrower: string[];
  /** Sessions of programmes that are not records yet. */
  sessions: string[];
  /** Visits that are being prepared. */
  visits?: string[];
  /** Terms that were merged into the removed one before. */
  merges?: string[];
  records: { kind: KindName; id: string; places: TermPlace[] }[];
};

export async function keepTermMerge(
  tx: Database,
  actor: Actor,
  keptId: string,
  undo: TermUndo,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await tx.termMerge.create({ data: { id, keptId, mergedAt: now, byName: actor.name, undo } });
  return id;
}

/** Reads a stored merge. Only `keepTermMerge` writes them. */
export const undoOf = (stored: unknown) => stored as TermUndo;

/** A merge that can be undone, with the name of the term that was removed. */
export type MergedTerm = { id: string; mergedAt: Date; byName: string; labels: TermLabel[]; notation: string };

/** The terms that were merged into one, newest first. */
export async function mergedInto(keptId: string): Promise<MergedTerm[]> {
  const merges = await database().termMerge.findMany({ where: { keptId }, orderBy: { mergedAt: "desc" }, take: 50 });
  return merges.map(({ id, mergedAt, byName, undo }) => {
    const { term, labels } = undoOf(undo);
    return { id, mergedAt, byName, labels, notation: term.notation };
  });
}
