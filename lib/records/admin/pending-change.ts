import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { listChanges } from "@/lib/records/history/changes";
import { namesIn, timeZoneOf } from "@/lib/records/history/view";
import { type ChangeView, formatChanges } from "@/lib/records/history/words";
import { proposalOf } from "@/lib/records/review/review-detail";
import type { Editable } from "./record";

/** A change that is not public yet, compared with the record as it is now, and what may be done with it. */
export type PendingChange = {
  id: string;
  changes: ChangeView[];
  /** The record was saved after the change was written. */
  isOutdated: boolean;
  isPublic: boolean;
  publishAt: Date | null;
  timeZone: string;
  /** What the comparison was made from, so that nothing unseen is decided. */
  version: number;
  seenAt: Date;
  maySchedule: boolean;
  mayDiscard: boolean;
};

/** Null when the page is not about a change. */
export async function readPendingChange(
  actor: Actor,
  kind: KindName,
  { revision, record, stored, ways, may }: Editable,
  locale: Locale,
): Promise<PendingChange | null> {
  if (!revision) return null;
  const { input, isOutdated } = proposalOf(stored, revision);
  const changes = listChanges(stored.input, input);
  const timeZone = await timeZoneOf(record.responsibleCityId);
  const names = await namesIn(actor, changes, locale, timeZone);
  return {
    id: revision.id,
    changes: formatChanges(kindNamed(kind), changes, names, locale),
    isOutdated,
    isPublic: record.publication === "published",
    publishAt: revision.publishAt,
    timeZone,
    version: record.version,
    seenAt: revision.updatedAt,
    maySchedule: may("schedule") && revision.state !== "sentBack",
    mayDiscard: ways.wait,
  };
}
