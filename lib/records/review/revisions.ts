import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { requireRendering } from "@/lib/records/store/rendered";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { isTranslation } from "@/lib/records/translation/revision";
import { requireComplete } from "@/lib/records/write/parse-input";
import { findRecord, targetOf } from "@/lib/records/write/place";
import type { RevisionOrigin } from "@/prisma/generated/client";
import {
  findWithRecord,
  isSubmitted,
  notApproved,
  noteChange,
  requireAuthor,
  requireOwnFiles,
  requireProposerAt,
  requireUnchanged,
} from "./revision-checks";

// A revision is a stored change that is not public yet; applying it goes through `save`.

export type RevisionOptions = {
  origin?: RevisionOrigin;
  languages?: string[];
  note?: string;
  /** The change to replace; otherwise the author's open one. */
  revisionId?: string;
  /** `updatedAt` of that change as the author has seen it. */
  seenAt?: Date | undefined;
  now?: Date;
};

/** Requires that the actor may rewrite this change, that it is not decided, and that nobody else rewrote it. */
async function findToRewrite(tx: Database, actor: Actor, revisionId: string, seenAt: Date | undefined) {
  const { revision, record } = await findWithRecord(tx, revisionId);
  requireAuthor(actor, revision, record);
  // A translation names its texts; an input would replace the whole record.
  if (isTranslation(revision)) throw notFound();
  requireUnchanged(revision, record, seenAt);
  if (revision.state === "applied" || revision.state === "rejected")
    throw invalid([{ key: "error.transition", path: [] }]);
  // What was approved for a time was this text; another one needs an approval again.
  const isApproved = revision.state === "approved" && !can(actor, "schedule", targetOf(record));
  return { revision, reset: isApproved ? { state: "submitted" as const, ...notApproved } : {} };
}

/**
 * Stores a change as a revision, replacing the author's open one of the same origin. The input may be incomplete until
 * it is submitted. Errors: invalid, notFound.
 */
export function saveRevision(
  actor: Actor,
  kind: KindName,
  id: string,
  version: number,
  input: object,
  options: RevisionOptions = {},
): Promise<Result<{ id: string }>> {
  const { origin = "edit", languages = [], note = null, revisionId, seenAt, now = new Date() } = options;
  return runWrite(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!can(actor, "propose", targetOf(record)) && !can(actor, "translate", targetOf(record))) throw notFound();
    requireProposerAt(actor, record, input);
    await requireOwnFiles(tx, id, input);
    await requireRendering(kindNamed(kind), input);
    const named = revisionId ? await findToRewrite(tx, actor, revisionId, seenAt) : null;
    if (named && isSubmitted(named.revision)) requireComplete(kind, input, now);
    const known =
      named?.revision ??
      (await tx.revision.findFirst({
        where: { recordId: id, authorId: actor.userId, origin, state: { in: ["open", "sentBack"] } },
      }));
    const data = { input, languages, note, baseVersion: version, updatedAt: now, ...named?.reset };
    const revision = known
      ? await tx.revision.update({ where: { id: known.id }, data })
      : await tx.revision.create({
          data: { ...data, kind, recordId: id, origin, authorId: actor.userId, createdAt: now },
        });
    return { value: { id: revision.id }, tags: [] };
  });
}

/** Submits a revision for review. From now on its input must be valid. */
export function submitRevision(actor: Actor, revisionId: string, note = "", now = new Date()): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    requireAuthor(actor, revision, record);
    if (revision.state !== "open" && revision.state !== "sentBack")
      throw invalid([{ key: "error.transition", path: [] }]);
    requireComplete(revision.kind, revision.input, now);
    await tx.revision.update({
      where: { id: revisionId },
      data: { state: "submitted", note: note || revision.note, reason: null, updatedAt: now },
    });
    await noteChange(tx, actor, record, { action: "submitChange", reason: note || undefined, now });
    return { value: null, tags: [] };
  });
}

/** Sends a revision back to its author. The reason is required. */
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

/** Rejects a revision, or withdraws it when there is no reason. `seenAt`: its `updatedAt` that the actor has seen. */
export function discardRevision(
  actor: Actor,
  revisionId: string,
  now = new Date(),
  { reason, seenAt }: { reason?: string | undefined; seenAt?: Date | undefined } = {},
): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    requireAuthor(actor, revision, record);
    requireUnchanged(revision, record, seenAt);
    if (revision.state === "applied" || revision.state === "rejected")
      throw invalid([{ key: "error.transition", path: [] }]);
    const data = { state: "rejected" as const, publishAt: null, updatedAt: now, ...(reason ? { reason } : {}) };
    await tx.revision.update({ where: { id: revisionId }, data });
    await noteChange(tx, actor, record, { action: "discardChange", reason, now });
    return { value: null, tags: [] };
  });
}
