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

// What is asked before anything becomes of a change that waits.

/** Not decided about: these may be handed in, applied, given up. */
export const isWaiting = { state: { in: ["open", "submitted", "sentBack", "approved"] as Revision["state"][] } };

/** The columns of a change that nobody has approved for a moment. */
export const notApproved = { publishAt: null, approvedById: null, approvedVersion: null };

/** Held until the transaction ends: of two decisions about one change, the second sees the first. */
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

/** What became of a change, in the history of its record: the record itself stays as it is. */
export function noteChange(tx: Database, actor: Actor, record: RecordRow, { before = {}, after = {}, ...note }: Note) {
  return writeHistory(tx, actor, { id: record.id, version: record.version, before, after, ...note });
}

/** What was written since it was read, nobody has decided about. */
export function requireUnchanged(revision: Revision, record: RecordRow, seenAt: Date | undefined): void {
  if (seenAt && seenAt.getTime() !== revision.updatedAt.getTime())
    throw new Refusal({ ok: false, reason: "conflict", version: record.version });
}

/** The city that a change moves its record to is asked for as well as the one that it has. A translation moves nothing. */
export function requireWriterOfBoth(actor: Actor, revision: Revision, record: RecordRow): void {
  if (isTranslation(revision)) return;
  requireWriter(actor, record, parseInput(revision.kind, revision.input).responsibleCity);
}

/** Its author may change a revision while nobody decides about it; those who may edit the record always. */
export function requireAuthor(actor: Actor, revision: Revision, record: RecordRow): void {
  const isAuthor =
    actor.userId !== null && revision.authorId === actor.userId && can(actor, "propose", targetOf(record));
  if (!isAuthor && !can(actor, "edit", targetOf(record))) throw notFound();
}

/** A change may name another city only if its author may propose there, too. */
export function requireProposerAt(actor: Actor, record: RecordRow, input: object): void {
  const { responsibleCity = record.responsibleCityId } = input as { responsibleCity?: string | null };
  if (responsibleCity === record.responsibleCityId) return;
  if (!can(actor, "propose", { ...targetOf(record), cityId: responsibleCity })) throw notFound();
}

type LooseMedia = { parts?: { media?: { id: string; fields: { file?: unknown } }[] } };

/** A preview of the change would show the file to whoever wrote its key. */
export async function requireOwnFiles(tx: Database, recordId: string, input: object): Promise<void> {
  const foreign = await checkOwnFiles(tx, recordId, (input as LooseMedia).parts?.media ?? []);
  if (foreign.length > 0) throw invalid(foreign);
}
