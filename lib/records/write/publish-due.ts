import { readActor } from "@/lib/auth/read-actor";
import { database, Prisma } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { isLocale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { applyDueRevision } from "@/lib/records/review/apply-revision";
import { publishedLanguages } from "@/lib/records/search/entries";
import { requireSeen, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { lockRecord } from "./place";
import { changePublication, requireTextIn } from "./publish";
import { type DueChange, giveBack, type NotPublished } from "./publish-failed";
import { areDue, type ScheduledTogether } from "./scheduled-languages";

export type Published = { records: number; revisions: number; failed: number };

/** Limits a run; the next one handles the rest. */
const batchSize = 500;

type Due = ScheduledTogether & { kind: KindName };

/**
 * Publishes due languages of one record on behalf of the user who scheduled them, with the rights that user has
 * now. Reads them again under the row lock, because another worker may have published them.
 */
function publishScheduled(item: Due, now: Date): Promise<Result<boolean>> {
  const { kind, recordId: id, by } = item;
  return runWrite(async (tx) => {
    const { version } = await lockRecord(tx, kind, id);
    const rows = await tx.scheduledLanguage.findMany({ where: areDue(item, now), orderBy: { language: "asc" } });
    if (rows.length === 0) return { value: false, tags: [] };
    requireSeen(version, item.version);
    const actor = await readActor(tx, by);
    const stored = (await readStored(tx, kind, id))!;
    const due = rows.flatMap(({ language }) => (isLocale(language) ? language : []));
    requireTextIn(stored, due);
    const languages = [...new Set([...publishedLanguages(stored), ...due])];
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
    SELECT s."recordId", r."kind", s."scheduledById" AS "by", s."version"
    FROM "ScheduledLanguage" s JOIN "Record" r ON r."id" = s."recordId"
    WHERE s."publishAt" <= ${now} AND s."problem" IS NULL
    GROUP BY 1, 2, 3, 4 ORDER BY min(s."publishAt") LIMIT ${batchSize}`);
  const count = { done: 0, failed: 0 };
  for (const item of due) {
    const result = await publishScheduled(item, now);
    if (result.ok) count.done += result.value ? 1 : 0;
    else count.failed += await countFailure(item, { failure: result, now });
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
    else if (recordId) count.failed += await countFailure({ recordId, by, revisionId: id }, { failure: result, now });
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
