import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { publishedLanguages } from "@/lib/records/search/entries";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { requireComplete } from "./parse-input";
import { lockRecord, targetOf } from "./place";
import { requireTextIn } from "./publish";
import { cancelSchedule, readScheduled } from "./scheduled-languages";

/** When these languages become public; `at` null withdraws them, or all if none is named. */
export type Schedule = {
  at: Date | null;
  languages: readonly Locale[];
  now: Date;
  /** The version that the actor has read; another one is a conflict. */
  seen?: number | undefined;
};

/** Requires the right to schedule (and to publish, when a time is set) and a future time. */
function requireSchedulable(actor: Actor, record: RecordRow, { at, now, seen }: Schedule): void {
  const place = targetOf(record);
  if (!can(actor, "schedule", place) || (at && !can(actor, "publish", place))) throw notFound();
  if (!at) return;
  if (record.publication === "archived") throw invalid([{ key: "error.transition", path: [] }]);
  if (at <= now) throw invalid([{ key: "error.past", path: ["publishAt"] }]);
  requireSeen(record.version, seen);
}

/** Those that are not public yet. */
function hiddenLanguages(stored: Stored, languages: readonly Locale[]): Locale[] {
  const shown = publishedLanguages(stored);
  const hidden = languages.filter((language) => !shown.includes(language));
  if (languages.length > 0 && hidden.length === 0) throw invalid([{ key: "error.alreadyPublic", path: ["languages"] }]);
  return hidden;
}

const timesOf = (rows: readonly { language: string; publishAt: Date }[]) => {
  const [first] = rows;
  return { publishAt: first?.publishAt.toISOString() ?? null, languages: rows.map(({ language }) => language) };
};

/** `schedule` inside the caller's transaction. Throws a `Refusal`. */
export async function scheduleWithin(
  tx: Database,
  actor: Actor,
  kind: KindName,
  id: string,
  plan: Schedule,
): Promise<void> {
  const { at, languages, now } = plan;
  const record = await lockRecord(tx, kind, id);
  requireSchedulable(actor, record, plan);
  const before = await readScheduled(tx, id);
  if (at) {
    const stored = (await readStored(tx, kind, id))!;
    const hidden = hiddenLanguages(stored, languages);
    requireTextIn(stored, hidden);
    requireComplete(kind, stored.input, now);
    const data = { publishAt: at, scheduledById: actor.userId, version: record.version, problem: null };
    for (const language of hidden) {
      const key = { recordId: id, language };
      await tx.scheduledLanguage.upsert({
        where: { recordId_language: key },
        create: { ...key, ...data },
        update: data,
      });
    }
  } else await cancelSchedule(tx, [id], languages.length > 0 ? languages : undefined);
  const [was, is] = [timesOf(before), timesOf(await readScheduled(tx, id))];
  await writeHistory(tx, actor, { id, version: record.version, action: "schedule", before: was, after: is, now });
}

/**
 * Schedules the publication of these languages; other languages keep their own time. The job publishes on behalf of the
 * actor with the rights they have then.
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
    await scheduleWithin(tx, actor, kind, id, { at, languages, now, seen });
    return { value: null, tags: [] };
  }, id);
}
