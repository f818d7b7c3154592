import type { Database } from "@/lib/db";

// The languages of records that become public at a time (`ScheduledLanguage`).

/** The languages that wait for their time, earliest first. */
export function readScheduled(tx: Database, recordId: string) {
  return tx.scheduledLanguage.findMany({ where: { recordId }, orderBy: [{ publishAt: "asc" }, { language: "asc" }] });
}

/** The languages that one person scheduled of one version: those of an earlier text do not hold up the others. */
export type ScheduledTogether = { recordId: string; by: string | null; version: number };

/** Those of them whose time has come. */
export const areDue = ({ recordId, by, version }: ScheduledTogether, now: Date) => ({
  recordId,
  scheduledById: by,
  version,
  publishAt: { lte: now },
  problem: null,
});

/** Forgets the times of these languages of records, or of all. */
export async function cancelSchedule(
  tx: Database,
  recordIds: readonly string[],
  languages?: readonly string[],
): Promise<void> {
  const which = languages ? { language: { in: [...languages] } } : {};
  await tx.scheduledLanguage.deleteMany({ where: { recordId: { in: [...recordIds] }, ...which } });
}

/**
 * After a save: an approver's own later words stay scheduled, on their behalf; those of anybody else need an approval
 * again.
 */
export async function keepScheduled(
  tx: Database,
  recordId: string,
  seen: number,
  approver: { userId: string | null } | "as before",
): Promise<void> {
  const by = approver === "as before" ? {} : { scheduledById: approver.userId };
  await tx.scheduledLanguage.updateMany({ where: { recordId, version: seen }, data: { version: seen + 1, ...by } });
}
