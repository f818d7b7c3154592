import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { momentAt } from "@/lib/records/calendar/local-moment";
import { timeZoneOf } from "@/lib/records/history/view";
import { targetOf } from "@/lib/records/write/place";
import { publish } from "@/lib/records/write/publish";
import { schedule } from "@/lib/records/write/schedule";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { applyRevision, scheduleRevision } from "./apply-revision";
import { sendBack } from "./review";
import { discardRevision, sendBackRevision } from "./revisions";

export type ReviewDecisionInput = {
  type: "record" | "revision";
  id: string;
  intent: "publish" | "schedule" | "unschedule" | "sendBack" | "discard";
  languages: Locale[];
  /** The only language of the record that is scheduled or unscheduled. */
  language?: Locale | undefined;
  /** Version of the record that the reviewer saw. */
  version: number;
  /** `updatedAt` of the revision that the reviewer saw. */
  seenAt?: Date | undefined;
  reason: string;
  day: string;
  time: string;
};

const noMoment = invalidResult([{ key: "error.moment", path: ["day"] }]);

async function decideRecord(
  actor: Actor,
  record: RecordRow,
  decision: ReviewDecisionInput,
  at: Date | null,
  now: Date,
) {
  const { kind, id } = record;
  const { intent, language, version, reason } = decision;
  if (intent === "sendBack") return sendBack(actor, kind, id, reason, now);
  if (intent === "unschedule") return schedule(actor, kind, id, null, language ? [language] : [], now);
  if (intent !== "publish")
    return schedule(actor, kind, id, at, language ? [language] : decision.languages, now, version);
  // The reviewer has not seen the current text.
  if (record.version !== version) return { ok: false, reason: "conflict", version: record.version } as const;
  return publish(actor, kind, id, decision.languages, now);
}

function decideRevision(actor: Actor, decision: ReviewDecisionInput, at: Date | null, now: Date) {
  const { id, intent, reason, version, seenAt } = decision;
  if (intent === "sendBack") return sendBackRevision(actor, id, reason, now);
  if (intent === "publish") return applyRevision(actor, id, { over: version, seenAt, now });
  return scheduleRevision(actor, id, at, now, { version, at: seenAt });
}

/** Discards a change: whoever wrote it or may edit the record. */
async function discard(
  actor: Actor,
  { id: revisionId, seenAt }: ReviewDecisionInput,
  now: Date,
): Promise<Result<{ recordId: string }>> {
  const revision = await database().revision.findUnique({ where: { id: revisionId }, select: { recordId: true } });
  if (!revision?.recordId) return notFoundResult;
  const result = await discardRevision(actor, revisionId, now, { seenAt });
  return result.ok ? { ok: true, value: { recordId: revision.recordId } } : result;
}

/**
 * Publishes now or at a local time of the record's city, unschedules, sends back, or discards a change. Errors:
 * invalid, notFound, conflict.
 */
export async function decide(
  actor: Actor,
  decision: ReviewDecisionInput,
  now = new Date(),
): Promise<Result<{ recordId: string }>> {
  const { type, id, intent, day, time } = decision;
  if (intent === "discard") return type === "revision" ? discard(actor, decision, now) : notFoundResult;
  const revision = type === "revision" ? await database().revision.findUnique({ where: { id } }) : null;
  const recordId = type === "revision" ? revision?.recordId : id;
  const record = recordId ? await database().record.findUnique({ where: { id: recordId } }) : null;
  if (!record || !can(actor, "sendBack", targetOf(record))) return notFoundResult;
  const at = intent === "schedule" ? momentAt(day, time, await timeZoneOf(record.responsibleCityId)) : null;
  if (intent === "schedule" && !at) return noMoment;
  const result = revision
    ? await decideRevision(actor, decision, at, now)
    : await decideRecord(actor, record, decision, at, now);
  return result.ok ? { ok: true, value: { recordId: record.id } } : result;
}
