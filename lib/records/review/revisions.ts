import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { readActor } from "@/lib/auth/read-actor";
import type { Database, Prisma } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { requireRendering } from "@/lib/records/store/rendered";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { applyTranslation, isTranslation } from "@/lib/records/translation/revision";
import { parseInput } from "@/lib/records/write/parse-input";
import { findRecord, targetOf } from "@/lib/records/write/place";
import { type Saved, saveWithin } from "@/lib/records/write/save";
import type { Record as RecordRow, Revision, RevisionOrigin } from "@/prisma/generated/client";
import {
  findWithRecord,
  isWaiting,
  notApproved,
  noteChange,
  requireAuthor,
  requireOwnFiles,
  requireProposerAt,
  requireUnchanged,
  requireWriterOfBoth,
} from "./revision-checks";

// A change that is not public yet waits beside its record; it is applied through the one `save`.

export type RevisionOptions = { origin?: RevisionOrigin; languages?: string[]; note?: string; now?: Date };

/** Keeps a change beside its record; the same author's waiting change of the same origin is replaced. Need not be complete. */
export function keepRevision(
  actor: Actor,
  kind: KindName,
  id: string,
  version: number,
  input: object,
  options: RevisionOptions = {},
): Promise<Result<{ id: string }>> {
  const { origin = "edit", languages = [], note = null, now = new Date() } = options;
  return runWrite(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!can(actor, "propose", targetOf(record)) && !can(actor, "translate", targetOf(record))) throw notFound();
    requireProposerAt(actor, record, input);
    await requireOwnFiles(tx, id, input);
    await requireRendering(kindNamed(kind), input);
    const known = await tx.revision.findFirst({
      where: { recordId: id, authorId: actor.userId, origin, state: { in: ["open", "sentBack"] } },
    });
    const data = { input, languages, note, baseVersion: version, updatedAt: now };
    const revision = known
      ? await tx.revision.update({ where: { id: known.id }, data })
      : await tx.revision.create({
          data: { ...data, kind, recordId: id, origin, authorId: actor.userId, createdAt: now },
        });
    return { value: { id: revision.id }, tags: [] };
  });
}

/** Hands a change in; from here it must be valid. */
export function submitRevision(actor: Actor, revisionId: string, note = "", now = new Date()): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    requireAuthor(actor, revision, record);
    if (revision.state !== "open" && revision.state !== "sentBack")
      throw invalid([{ key: "error.transition", path: [] }]);
    parseInput(revision.kind, revision.input);
    await tx.revision.update({
      where: { id: revisionId },
      data: { state: "submitted", note: note || revision.note, reason: null, updatedAt: now },
    });
    await noteChange(tx, actor, record, { action: "submitChange", reason: note || undefined, now });
    return { value: null, tags: [] };
  });
}

/** Sends a change back to its author. Never without a reason. */
export function sendBackRevision(
  actor: Actor,
  revisionId: string,
  reason: string,
  now = new Date(),
): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    if (!can(actor, "sendBack", targetOf(record))) throw notFound();
    if (!reason.trim()) throw invalid([{ key: "error.reason", path: ["reason"] }]);
    if (revision.state !== "submitted" && revision.state !== "approved")
      throw invalid([{ key: "error.transition", path: [] }]);
    await tx.revision.update({
      where: { id: revisionId },
      data: { state: "sentBack", reason: reason.trim(), ...notApproved, updatedAt: now },
    });
    await noteChange(tx, actor, record, { action: "sendBackChange", reason: reason.trim(), now });
    return { value: null, tags: [] };
  });
}

const mayBeScheduled = ["open", "submitted", "approved"];

/** What somebody has read before they decide: the record's version, and when the change was last written. */
export type SeenVersion = { version?: number; at?: Date | undefined };

type Pair = { revision: Revision; record: RecordRow };

/** Refuses a time in the past, those who may not write both versions, and a decision about another text than is there. */
function requireApprovable(actor: Actor, { revision, record }: Pair, at: Date, seen: SeenVersion, now: Date): void {
  if (at <= now) throw invalid([{ key: "error.past", path: ["publishAt"] }]);
  requireWriterOfBoth(actor, revision, record);
  requireUnchanged(revision, record, seen.at);
  // Without a version the actor has read what the change was made from.
  requireSeen(record.version, seen.version ?? (isTranslation(revision) ? null : revision.baseVersion));
}

/**
 * Approves a change for a time to come; the job applies it then, in the actor's name and with the rights that they then
 * have. Null takes it back: somebody has to decide again.
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
 * Makes a change public. When the record was saved meanwhile it is a conflict, unless `over` names the version that
 * the actor has seen and decided about; `seenAt` is when the change was last written, as they have seen it.
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

/** Makes a change public whose moment has come, in the name of whoever approved it, as far as they still may. */
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
  return saveWithin(tx, actor, revision.kind, record.id, revision.input, { version, action: "apply", reason, now });
}

/** Gives a change up, or refuses it with a reason. */
export function discardRevision(
  actor: Actor,
  revisionId: string,
  now = new Date(),
  reason?: string,
): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    requireAuthor(actor, revision, record);
    if (revision.state === "applied" || revision.state === "rejected")
      throw invalid([{ key: "error.transition", path: [] }]);
    const data = { state: "rejected" as const, publishAt: null, updatedAt: now, ...(reason ? { reason } : {}) };
    await tx.revision.update({ where: { id: revisionId }, data });
    await noteChange(tx, actor, record, { action: "discardChange", reason, now });
    return { value: null, tags: [] };
  });
}
