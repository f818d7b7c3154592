import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { readActor } from "@/lib/auth/read-actor";
import type { Database, Prisma } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { applyTranslation, isTranslation } from "@/lib/records/translation/revision";
import { mustBeComplete, requireComplete } from "@/lib/records/write/parse-input";
import { targetOf } from "@/lib/records/write/place";
import { type Saved, saveWithin } from "@/lib/records/write/save";
import type { Record as RecordRow, Revision } from "@/prisma/generated/client";
import { revisedInput } from "./revised-input";
import {
  findWithRecord,
  isWaiting,
  notApproved,
  noteChange,
  requireUnchanged,
  requireWriterOfBoth,
} from "./revision-checks";

// Whoever may edit a record makes a waiting change public: now, or at a time to come.

const mayBeScheduled = ["open", "submitted", "approved"];

/** What the actor has read: the record's version and the revision's `updatedAt`. */
export type SeenVersion = { version?: number; at?: Date | undefined };

type Pair = { revision: Revision; record: RecordRow };

/** Requires a future time, the right to write the result, and that nothing changed since it was read. */
function requireApprovable(actor: Actor, { revision, record }: Pair, at: Date, seen: SeenVersion, now: Date): void {
  if (at <= now) throw invalid([{ key: "error.past", path: ["publishAt"] }]);
  requireWriterOfBoth(actor, revision, record);
  if (!isTranslation(revision) && mustBeComplete(record)) requireComplete(revision.kind, revision.input, now);
  requireUnchanged(revision, record, seen.at);
  // Without a version, the actor has read the one that the revision is based on.
  requireSeen(record.version, seen.version ?? (isTranslation(revision) ? null : revision.baseVersion));
}

/**
 * Approves a revision for a future time; `at` null withdraws the approval. The job applies it on behalf of the actor
 * with the rights they have then.
 */
export function scheduleRevision(
  actor: Actor,
  revisionId: string,
  at: Date | null,
  now = new Date(),
  seen: SeenVersion = {},
): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    if (!can(actor, "schedule", targetOf(record))) throw notFound();
    if (!mayBeScheduled.includes(revision.state)) throw invalid([{ key: "error.transition", path: [] }]);
    if (at) requireApprovable(actor, { revision, record }, at, seen, now);
    const approval = at
      ? { state: "approved" as const, approvedById: actor.userId, approvedVersion: record.version }
      : { state: "submitted" as const, ...notApproved };
    await tx.revision.update({ where: { id: revisionId }, data: { ...approval, publishAt: at, updatedAt: now } });
    const before = { publishAt: revision.publishAt?.toISOString() ?? null };
    const after = { publishAt: at?.toISOString() ?? null };
    await noteChange(tx, actor, record, { action: "scheduleChange", before, after, now });
    return { value: null, tags: [] };
  });
}

/**
 * Applies a revision. A record saved in the meantime is a conflict, unless `over` is its version, which the actor has
 * seen. `seenAt`: the revision's `updatedAt` that the actor has seen.
 */
export function applyRevision(
  actor: Actor,
  revisionId: string,
  { over, seenAt, now = new Date() }: { over?: number; seenAt?: Date | undefined; now?: Date } = {},
): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    requireUnchanged(revision, record, seenAt);
    return applyWithin(tx, actor, { revision, record, where: isWaiting, over, now });
  });
}

/** Applies a due revision on behalf of the user who approved it, with the rights that user has now. */
export function applyDueRevision(revisionId: string, now: Date): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    const actor = await readActor(tx, revision.approvedById);
    const where = { state: "approved", publishAt: { lte: now } } as const;
    return applyWithin(tx, actor, { revision, record, where, over: revision.approvedVersion ?? undefined, now });
  });
}

type Application = {
  revision: Revision;
  record: RecordRow;
  where: Prisma.RevisionWhereInput;
  over: number | undefined;
  now: Date;
};

async function applyWithin(tx: Database, actor: Actor, { revision, record, where, over, now }: Application) {
  if (!can(actor, "edit", targetOf(record))) throw notFound();
  const data = { state: "applied" as const, publishAt: null, updatedAt: now };
  const claimed = await tx.revision.updateMany({ where: { ...where, id: revision.id }, data });
  if (claimed.count === 0) throw invalid([{ key: "error.transition", path: [] }]);
  if (isTranslation(revision)) return applyTranslation(tx, actor, revision, record, { over, now });
  const version = over ?? revision.baseVersion ?? record.version;
  const reason = revision.note ?? undefined;
  const stored = await readStored(tx, revision.kind, record.id);
  const input = revisedInput(stored!.input, revision);
  return saveWithin(tx, actor, revision.kind, record.id, input, { version, action: "apply", reason, now });
}
