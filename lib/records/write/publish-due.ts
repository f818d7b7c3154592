import { readActor } from "@/lib/auth/read-actor";
import { type Database, database, Prisma } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { isLocale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { applyDueRevision } from "@/lib/records/review/apply-revision";
import { requireSeen, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { lockRecord } from "./place";
import { changePublication, requireTextIn } from "./publish";
import { type DueChange, giveBack, type NotPublished } from "./publish-failed";

export type Published = { records: number; revisions: number; failed: number };

/** Limits a run; the next one handles the rest. */
const batchSize = 500;

type Due = { id: string; kind: KindName; by: string | null };

/** The languages of a record that one person scheduled for a time that has come. Read under the record's lock. */
function dueLanguages(tx: Database, { id, by }: Due, now: Date) {
  const where = { recordId: id, scheduledById: by, publishAt: { lte: now }, problem: null };
  return tx.scheduledLanguage.findMany({ where, orderBy: { language: "asc" } });
}

/**
 * Publishes the due languages of one record on behalf of the user who scheduled them, with the rights that user has
 * now. Reads them again under the row lock, because another worker may have published them.
 */
function publishScheduled(item: Due, now: Date): Promise<Result<boolean>> {
  const { kind, id, by } = item;
  return runWrite(async (tx) => {
    const { version, publication } = await lockRecord(tx, kind, id);
    const rows = await dueLanguages(tx, item, now);
    if (rows.length === 0) return { value: false, tags: [] };
    for (const row of rows) requireSeen(version, row.version);
    const actor = await readActor(tx, by);
    const stored = (await readStored(tx, kind, id))!;
    const due = rows.flatMap(({ language }) => (isLocale(language) ? language : []));
    requireTextIn(stored, due);
    const isPublic = publication === "published";
    const shown = locales.filter((code) => isPublic && stored.translations[code]?.published);
    const languages = [...new Set([...shown, ...due])];
    const transition = { needs: "publish", to: "published", action: "publish", languages, now } as const;
    const from = ["draft", "inReview", "published"] as const;
    return { value: true, tags: await changePublication(tx, actor, kind, id, { ...transition, from }) };
  }, id);
}

async function countFailure(change: DueChange, problem: NotPublished): Promise<number> {
  const result = await runWrite(async (tx) => ({ value: await giveBack(tx, change, problem), tags: [] }));
  return result.ok && result.value ? 1 : 0;
}

async function publishRecords(now: Date): Promise<{ done: number; failed: number }> {
  const due = await database().$queryRaw<Due[]>(Prisma.sql`
    SELECT s."recordId" AS "id", r."kind", s."scheduledById" AS "by"
    FROM "ScheduledLanguage" s JOIN "Record" r ON r."id" = s."recordId"
    WHERE s."publishAt" <= ${now} AND s."problem" IS NULL
    GROUP BY 1, 2, 3 ORDER BY min(s."publishAt") LIMIT ${batchSize}`);
  const count = { done: 0, failed: 0 };
  for (const item of due) {
    const result = await publishScheduled(item, now);
    if (result.ok) count.done += result.value ? 1 : 0;
    else count.failed += await countFailure({ recordId: item.id, by: item.by }, { failure: result, now });
  }
  return count;
}

async function applyRevisions(now: Date): Promise<{ done: number; failed: number }> {
  const where = { state: "approved", publishAt: { lte: now } } as const;
  const due = await database().revision.findMany({
    where,
    orderBy: { publishAt: "asc" },
    select: { id: true, recordId: true, approvedById: true },
    take: batchSize,
  });
  const count = { done: 0, failed: 0 };
  for (const { id, recordId, approvedById: by } of due) {
    const result = await applyDueRevision(id, now);
    if (result.ok) count.done += 1;
    else if (recordId) count.failed += await countFailure({ recordId, revisionId: id, by }, { failure: result, now });
  }
  return count;
}

/**
 * Publishes all languages and approved revisions whose time has come. A job calls it every minute; it is idempotent and
 * safe to run in several processes.
 */
export async function publishDue(now = new Date()): Promise<Published> {
  const records = await publishRecords(now);
  const revisions = await applyRevisions(now);
  return { records: records.done, revisions: revisions.done, failed: records.failed + revisions.failed };
}
