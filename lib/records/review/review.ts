import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, settle } from "@/lib/records/store/settle";
import { readStored } from "@/lib/records/store/stored";
import { lockRecord, placeOf } from "@/lib/records/write/place";
import { changePublication, requireLanguage, type Transition } from "@/lib/records/write/publish";

const needsReason = () => invalid([{ key: "error.reason", path: ["reason"] }]);

/** Hands a draft in for review, with a note for those who decide. */
export function submit(actor: Actor, kind: KindName, id: string, note = "", now = new Date()): Promise<Result<null>> {
  return settle(async (tx) => ({
    value: null,
    tags: await changePublication(tx, actor, kind, id, submission(note, now)),
  }));
}

/** What `submit` does. */
export function submission(note: string, now: Date): Transition {
  const transition = { needs: "submit", from: ["draft"], to: "inReview", action: "submit", now } as const;
  return note ? { ...transition, reason: note } : transition;
}

/** Sends a draft back. Never without a reason. */
export function sendBack(
  actor: Actor,
  kind: KindName,
  id: string,
  reason: string,
  now = new Date(),
): Promise<Result<null>> {
  return settle(async (tx) => {
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

/** Sets the moment at which a draft becomes public in the languages that it then has; null takes it back. */
export function schedule(
  actor: Actor,
  kind: KindName,
  id: string,
  at: Date | null,
  languages: readonly Locale[],
  now = new Date(),
): Promise<Result<null>> {
  return settle(async (tx) => {
    const record = await lockRecord(tx, kind, id);
    if (!can(actor, "schedule", placeOf(record))) throw notFound();
    if (record.publication === "published" || record.publication === "archived")
      throw invalid([{ key: "error.transition", path: [] }]);
    if (at && at <= now) throw invalid([{ key: "error.past", path: ["publishAt"] }]);
    if (at) requireLanguage((await readStored(tx, kind, id))!, languages);
    await tx.record.update({ where: { id }, data: { publishAt: at, publishLanguages: at ? [...languages] : [] } });
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
