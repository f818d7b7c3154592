import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { checkOwnFiles } from "@/lib/records/media/files";
import { invalid, notFound, settle } from "@/lib/records/store/settle";
import { applyTranslation, isTranslation } from "@/lib/records/translation/revision";
import { parseInput } from "@/lib/records/write/parse-input";
import { findRecord, placeOf } from "@/lib/records/write/place";
import { type Saved, saveWithin } from "@/lib/records/write/save";
import type { Record as RecordRow, Revision } from "@/prisma/generated/client";

// A change that is not public yet. It waits beside its record and never disturbs the public page; it is applied
// through the one `save`, against the version that it was made from.

/** Where the change came from. */
export const revisionOrigins = ["edit", "proposal", "translation", "xliff", "machine", "restore"] as const;
export type RevisionOrigin = (typeof revisionOrigins)[number];

export type RevisionOptions = { origin?: RevisionOrigin; languages?: string[]; note?: string; now?: Date };

/** Not decided about: these may be handed in, applied, given up. */
const isWaiting = { state: { in: ["open", "submitted", "sentBack", "approved"] as Revision["state"][] } };

/** Held until the transaction ends: of two decisions about one change, the second sees the first. */
async function findWithRecord(tx: Database, revisionId: string): Promise<{ revision: Revision; record: RecordRow }> {
  await tx.$queryRaw`SELECT 1 FROM "Revision" WHERE "id" = ${revisionId}::uuid FOR UPDATE`;
  const revision = await tx.revision.findUnique({ where: { id: revisionId } });
  if (!revision?.recordId) throw notFound();
  return { revision, record: await findRecord(tx, revision.kind, revision.recordId) };
}

type Note = { action: string; reason?: string | undefined; before?: object; after?: object; now: Date };

/** What became of a change, in the history of its record: the record itself stays as it is. */
function noteChange(tx: Database, actor: Actor, record: RecordRow, { before = {}, after = {}, ...note }: Note) {
  return writeHistory(tx, actor, { id: record.id, version: record.version, before, after, ...note });
}

/** Its author may change a revision while nobody decides about it; those who may edit the record always. */
function requireAuthor(actor: Actor, revision: Revision, record: RecordRow): void {
  const isAuthor =
    actor.userId !== null && revision.authorId === actor.userId && can(actor, "propose", placeOf(record));
  if (!isAuthor && !can(actor, "edit", placeOf(record))) throw notFound();
}

type LooseMedia = { parts?: { media?: { id: string; fields: { file?: unknown } }[] } };
const mediaIn = (input: object) => (input as LooseMedia).parts?.media ?? [];

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
  return settle(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!can(actor, "propose", placeOf(record)) && !can(actor, "translate", placeOf(record))) throw notFound();
    // A preview of the change would show the file to whoever wrote its key.
    const foreign = await checkOwnFiles(tx, id, mediaIn(input));
    if (foreign.length > 0) throw invalid(foreign);
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
  return settle(async (tx) => {
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
  return settle(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    if (!can(actor, "sendBack", placeOf(record))) throw notFound();
    if (!reason.trim()) throw invalid([{ key: "error.reason", path: ["reason"] }]);
    if (revision.state !== "submitted" && revision.state !== "approved")
      throw invalid([{ key: "error.transition", path: [] }]);
    await tx.revision.update({
      where: { id: revisionId },
      data: { state: "sentBack", reason: reason.trim(), publishAt: null, updatedAt: now },
    });
    await noteChange(tx, actor, record, { action: "sendBackChange", reason: reason.trim(), now });
    return { value: null, tags: [] };
  });
}

const mayBeScheduled = ["open", "submitted", "approved"];

/** Approves a change for a moment to come; the job applies it then. Null takes it back: somebody has to decide again. */
export function scheduleRevision(
  actor: Actor,
  revisionId: string,
  at: Date | null,
  now = new Date(),
): Promise<Result<null>> {
  return settle(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    if (!can(actor, "schedule", placeOf(record))) throw notFound();
    if (!mayBeScheduled.includes(revision.state)) throw invalid([{ key: "error.transition", path: [] }]);
    if (at && at <= now) throw invalid([{ key: "error.past", path: ["publishAt"] }]);
    if (at) parseInput(revision.kind, revision.input);
    const state = at ? "approved" : "submitted";
    await tx.revision.update({ where: { id: revisionId }, data: { state, publishAt: at, updatedAt: now } });
    const before = { publishAt: revision.publishAt?.toISOString() ?? null };
    const after = { publishAt: at?.toISOString() ?? null };
    await noteChange(tx, actor, record, { action: "scheduleChange", before, after, now });
    return { value: null, tags: [] };
  });
}

/**
 * Makes a change public. When the record was saved meanwhile it is a conflict, unless `over` names the version that
 * the actor has seen and decided about. `onlyIfDue`: only what is approved for a moment that has come.
 */
export function applyRevision(
  actor: Actor,
  revisionId: string,
  { over, onlyIfDue = false, now = new Date() }: { over?: number; onlyIfDue?: boolean; now?: Date } = {},
): Promise<Result<Saved>> {
  return settle(async (tx) => {
    const { revision, record } = await findWithRecord(tx, revisionId);
    if (!can(actor, "edit", placeOf(record))) throw notFound();
    const claimed = await tx.revision.updateMany({
      where: { id: revisionId, ...(onlyIfDue ? { state: "approved", publishAt: { lte: now } } : isWaiting) },
      data: { state: "applied", publishAt: null, updatedAt: now },
    });
    if (claimed.count === 0) throw invalid([{ key: "error.transition", path: [] }]);
    if (isTranslation(revision)) return applyTranslation(tx, actor, revision, record, { over, now });
    const version = over ?? revision.baseVersion ?? record.version;
    return saveWithin(tx, actor, revision.kind, record.id, revision.input, {
      version,
      action: "apply",
      reason: revision.note ?? undefined,
      now,
    });
  });
}

/** Gives a change up, or refuses it with a reason. */
export function discardRevision(
  actor: Actor,
  revisionId: string,
  now = new Date(),
  reason?: string,
): Promise<Result<null>> {
  return settle(async (tx) => {
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
