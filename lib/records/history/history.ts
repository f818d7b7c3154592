import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { listChanges } from "./changes";

export type HistoryLine = {
  id: string;
  version: number;
  action: string;
  reason?: string | undefined;
  before: object;
  after: object;
  now: Date;
};

/**
 * Appends a line: who, when, what, the changes per field, and the whole input, from which the version can be restored.
 */
export async function writeHistory(tx: Database, actor: Actor, line: HistoryLine): Promise<void> {
  await tx.history.create({
    data: {
      recordId: line.id,
      version: line.version,
      at: line.now,
      actorId: actor.userId,
      actorName: actor.name,
      action: line.action,
      reason: line.reason ?? null,
      changes: listChanges(line.before, line.after) as object,
      input: line.after,
    },
  });
}
