import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { insertRows } from "@/lib/records/store/row-statements";
import type { TranslationsStanding } from "@/lib/records/store/standing";
import { listChanges, type ValueChange } from "./changes";

export type HistoryLine = {
  id: string;
  version: number;
  action: string;
  reason?: string | undefined;
  before: object;
  after: object;
  /** What else happened: the version that was restored or undone. */
  facts?: Record<string, ValueChange> | undefined;
  translationsBefore?: TranslationsStanding | null;
  now: Date;
};

/**
 * Appends a line: who, when, what, the changes per field, and the whole input, from which the version can be restored.
 */
export async function writeHistory(tx: Database, actor: Actor, line: HistoryLine): Promise<void> {
  await tx.history.create({ data: rowOf(actor, line) });
}

/** `writeHistory` of many records, in one statement. */
export async function writeHistoryLines(tx: Database, actor: Actor, lines: readonly HistoryLine[]): Promise<void> {
  const rows = lines.map((line) => ({ translationsBefore: null, ...rowOf(actor, line) }));
  await insertRows(tx, "history", rows);
}

const rowOf = (actor: Actor, line: HistoryLine) => ({
  recordId: line.id,
  version: line.version,
  at: line.now,
  actorId: actor.userId,
  actorName: actor.name,
  action: line.action,
  reason: line.reason ?? null,
  changes: { ...listChanges(line.before, line.after), ...line.facts } as object,
  input: line.after,
  ...(line.translationsBefore ? { translationsBefore: line.translationsBefore } : {}),
});
