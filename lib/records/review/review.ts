import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { requireComplete } from "@/lib/records/write/parse-input";
import { lockRecord, targetOf } from "@/lib/records/write/place";
import { changePublication, notScheduled, requireLanguage, type Transition } from "@/lib/records/write/publish";
import type { Record as RecordRow } from "@/prisma/generated/client";

const needsReason = () => invalid([{ key: "error.reason", path: ["reason"] }]);

/** Submits a draft for review, with an optional note to the reviewers. */
export function submit(actor: Actor, kind: KindName, id: string, note = "", now = new Date()): Promise<Result<null>> {
  return runWrite(async (tx) => ({
    value: null,
    tags: await changePublication(tx, actor, kind, id, submission(note, now)),
  }));
}

/** The transition that `submit` performs. */
export function submission(note: string, now: Date): Transition {
  const transition = { needs: "submit", from: ["draft"], to: "inReview", action: "submit", now } as const;
  return note ? { ...transition, reason: note } : transition;
}

/** Sends a record in review back to its authors as a draft. The reason is required. */
export function sendBack(
  actor: Actor,
  kind: KindName,
  id: string,
  reason: string,
  now = new Date(),
): Promise<Result<null>> {
  return runWrite(async (tx) => {
    if (!reason.trim()) throw needsReason();
    const tags = await changePublication(tx, actor, kind, id, {
      needs: "sendBack",
      from: ["inReview"],
      to: "draft",
      action: "sendBack",
      reason: reason.trim(),
      now,
    });
    return { value: null, tags };
  });
}

/** Requires the right to schedule (and to publish, when a time is set), an unpublished record and a future time. */
function requireSchedulable(actor: Actor, record: RecordRow, at: Date | null, now: Date): void {
  const place = targetOf(record);
  if (!can(actor, "schedule", place) || (at && !can(actor, "publish", place))) throw notFound();
  if (record.publication === "published" || record.publication === "archived")
    throw invalid([{ key: "error.transition", path: [] }]);
  if (at && at <= now) throw invalid([{ key: "error.past", path: ["publishAt"] }]);
}

/**
 * Schedules the publication of a draft in these languages; `at` null unschedules. The job publishes on behalf of the
 * actor with the rights they have then. `seen`: the version the actor has read; another one is a conflict.
 */
export function schedule(
  actor: Actor,
  kind: KindName,
  id: string,
  at: Date | null,
  languages: readonly Locale[],
  now = new Date(),
  seen?: number,
): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const record = await lockRecord(tx, kind, id);
    requireSchedulable(actor, record, at, now);
    if (at) requireSeen(record.version, seen);
    if (at) {
      const stored = (await readStored(tx, kind, id))!;
      requireLanguage(stored, languages);
      requireComplete(kind, stored.input, now);
    }
    const approval = { scheduledById: actor.userId, scheduledVersion: record.version };
    const data = at ? { publishAt: at, publishLanguages: [...languages], ...approval } : notScheduled;
    await tx.record.update({ where: { id }, data });
    const after = { publishAt: at?.toISOString() ?? null, languages: [...languages] };
    await writeHistory(tx, actor, {
      id,
      version: record.version,
      action: "schedule",
      before: { publishAt: record.publishAt?.toISOString() ?? null, languages: record.publishLanguages },
      after,
      now,
    });
    return { value: null, tags: [] };
  });
}
