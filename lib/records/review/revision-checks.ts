import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import { writeHistory } from "@/lib/records/history/history";
import { checkOwnFiles } from "@/lib/records/media/files";
import { invalid, notFound, Refusal } from "@/lib/records/store/run-write";
import { isTranslation } from "@/lib/records/translation/revision";
import { parseInput } from "@/lib/records/write/parse-input";
import { findRecord, targetOf } from "@/lib/records/write/place";
import { requireWriter } from "@/lib/records/write/save";
import type { Record as RecordRow, Revision } from "@/prisma/generated/client";

// Checks before a revision is changed, approved or applied.

/** The states in which a revision is not yet decided. */
export const isWaiting = { state: { in: ["open", "submitted", "sentBack", "approved"] as Revision["state"][] } };

/** Somebody is asked to publish it, so it has everything that is required. */
export const isSubmitted = ({ state }: Pick<Revision, "state">): boolean =>
  state === "submitted" || state === "approved";

/** The columns of a revision without an approval. */
export const notApproved = { publishAt: null, approvedById: null, approvedVersion: null };

/**
 * Reads a revision and its record and locks the revision until the transaction ends, so that concurrent decisions see
 * each other. Throws notFound.
 */
export async function findWithRecord(
  tx: Database,
  revisionId: string,
): Promise<{ revision: Revision; record: RecordRow }> {
  await tx.$queryRaw`SELECT 1 FROM "Revision" WHERE "id" = ${revisionId}::uuid FOR UPDATE`;
  const revision = await tx.revision.findUnique({ where: { id: revisionId } });
  if (!revision?.recordId) throw notFound();
  return { revision, record: await findRecord(tx, revision.kind, revision.recordId) };
}

type Note = { action: string; reason?: string | undefined; before?: object; after?: object; now: Date };

/** Adds a history line about a revision to its record, which itself does not change. */
export function noteChange(tx: Database, actor: Actor, record: RecordRow, { before = {}, after = {}, ...note }: Note) {
  return writeHistory(tx, actor, { id: record.id, version: record.version, before, after, ...note });
}

/** Throws conflict when the revision was edited after it was read. */
export function requireUnchanged(revision: Revision, record: RecordRow, seenAt: Date | undefined): void {
  if (seenAt && seenAt.getTime() !== revision.updatedAt.getTime())
    throw new Refusal({ ok: false, reason: "conflict", version: record.version });
}

/** Requires the right to write in the city the revision moves the record to. Translations move nothing. */
export function requireWriterOfBoth(actor: Actor, revision: Revision, record: RecordRow): void {
  if (isTranslation(revision)) return;
  requireWriter(actor, record, parseInput(revision.kind, revision.input).responsibleCity);
}

/** Requires the author of the revision with the right to propose, or anybody with the right to edit the record. */
export function requireAuthor(actor: Actor, revision: Revision, record: RecordRow): void {
  const isAuthor =
    actor.userId !== null && revision.authorId === actor.userId && can(actor, "propose", targetOf(record));
  if (!isAuthor && !can(actor, "edit", targetOf(record))) throw notFound();
}

/** Requires the right to propose in the city that the input moves the record to. */
export function requireProposerAt(actor: Actor, record: RecordRow, input: object): void {
  const { responsibleCity = record.responsibleCityId } = input as { responsibleCity?: string | null };
  if (responsibleCity === record.responsibleCityId) return;
  if (!can(actor, "propose", { ...targetOf(record), cityId: responsibleCity })) throw notFound();
}

type LooseMedia = { parts?: { media?: { id: string; fields: { file?: unknown } }[] } };

/** Refuses files of other records, because the preview of a revision would show them. */
export async function requireOwnFiles(tx: Database, recordId: string, input: object): Promise<void> {
  const foreign = await checkOwnFiles(tx, recordId, (input as LooseMedia).parts?.media ?? []);
  if (foreign.length > 0) throw invalid(foreign);
}
