import { system } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";
import { type Database, database } from "@/lib/db";
import type { Failure, Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { applyDueRevision } from "@/lib/records/review/apply-revision";
import { notApproved } from "@/lib/records/review/revision-checks";
import { requireSeen, runWrite } from "@/lib/records/store/run-write";
import { lockRecord } from "./place";
import { changePublication, notScheduled } from "./publish";

export type Published = { records: number; revisions: number; failed: number };

/**
 * Publishes one due record on behalf of the user who scheduled it, with the rights that user has now. Checks
 * `publishAt` again under the row lock, because another worker may have published it.
 */
function publishScheduled(kind: KindName, id: string, now: Date): Promise<Result<boolean>> {
  return runWrite(async (tx) => {
    const { publishAt, publishLanguages, scheduledById, scheduledVersion, version } = await lockRecord(tx, kind, id);
    if (!publishAt || publishAt > now) return { value: false, tags: [] };
    requireSeen(version, scheduledVersion);
    const actor = await readActor(tx, scheduledById);
    const languages = publishLanguages as Locale[];
    const transition = { needs: "publish", from: ["draft", "inReview"], to: "published", action: "publish" } as const;
    return { value: true, tags: await changePublication(tx, actor, kind, id, { ...transition, languages, now }) };
  });
}

const problemOf = (failure: Failure) =>
  failure.reason === "invalid" ? (failure.errors[0]?.key ?? "error.form") : `error.${failure.reason}`;

/** Unschedules a publication that failed and records the reason in the history, so that it is not retried for ever. */
async function takeBack(
  tx: Database,
  id: string,
  revisionId: string | null,
  failure: Failure,
  now: Date,
): Promise<boolean> {
  const isDue = { publishAt: { lte: now } };
  const { count } = revisionId
    ? await tx.revision.updateMany({
        where: { ...isDue, id: revisionId, state: "approved" },
        data: { state: "submitted", ...notApproved },
      })
    : await tx.record.updateMany({ where: { ...isDue, id }, data: notScheduled });
  // Another worker handled it first.
  if (count === 0) return false;
  const { version } = await tx.record.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const line = { id, version, before: {}, after: { problem: problemOf(failure) }, now };
  await writeHistory(tx, system, { ...line, action: revisionId ? "scheduleChangeFailed" : "scheduleFailed" });
  return true;
}

async function countFailure(id: string, revisionId: string | null, failure: Failure, now: Date): Promise<number> {
  const result = await runWrite(async (tx) => ({ value: await takeBack(tx, id, revisionId, failure, now), tags: [] }));
  return result.ok && result.value ? 1 : 0;
}

async function publishRecords(now: Date): Promise<{ done: number; failed: number }> {
  const where = { publishAt: { lte: now } };
  const due = await database().record.findMany({
    where,
    select: { id: true, kind: true },
    orderBy: { publishAt: "asc" },
  });
  const count = { done: 0, failed: 0 };
  for (const { id, kind } of due) {
    const result = await publishScheduled(kind, id, now);
    if (result.ok) count.done += result.value ? 1 : 0;
    else count.failed += await countFailure(id, null, result, now);
  }
  return count;
}

async function applyRevisions(now: Date): Promise<{ done: number; failed: number }> {
  const where = { state: "approved", publishAt: { lte: now } } as const;
  const due = await database().revision.findMany({ where, orderBy: { publishAt: "asc" } });
  const count = { done: 0, failed: 0 };
  for (const { id, recordId } of due) {
    const result = await applyDueRevision(id, now);
    if (result.ok) count.done += 1;
    else if (recordId) count.failed += await countFailure(recordId, id, result, now);
  }
  return count;
}

/**
 * Publishes all records and approved revisions whose `publishAt` has passed. A job calls it every minute; it is
 * idempotent and safe to run in several processes.
 */
export async function publishDue(now = new Date()): Promise<Published> {
  const records = await publishRecords(now);
  const revisions = await applyRevisions(now);
  return { records: records.done, revisions: revisions.done, failed: records.failed + revisions.failed };
}
