import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { writeHistory } from "@/lib/records/history/history";
import { markConfirmed } from "@/lib/records/search/mark-confirmed";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { entryTags, writeTags } from "@/lib/records/store/tags";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { targetOf } from "./place";

/** How many months a confirmation can be valid for. */
export const confirmationMonths = [6, 12, 24] as const;

/** The same day in a later month, or that month's last day: six months after 31 August is 28 February. */
export function monthsLater(day: Date, months: number): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), last)));
}

const dayOf = (moment: Date | null) => moment?.toISOString().slice(0, 10) ?? null;

/** Confirms these records inside a transaction; returns the tags to invalidate. The caller has checked who may do it. */
export async function confirmChecked(
  tx: Database,
  actor: Actor,
  records: readonly RecordRow[],
  months: (typeof confirmationMonths)[number],
  now: Date,
): Promise<string[]> {
  const ids = records.map(({ id }) => id);
  const until = monthsLater(now, months);
  await tx.record.updateMany({
    where: { id: { in: ids } },
    data: { confirmedById: actor.userId, confirmedAt: now, confirmedUntil: until },
  });
  for (const { id, version, confirmedUntil } of records) {
    const [before, after] = [{ confirmedUntil: dayOf(confirmedUntil) }, { confirmedUntil: dayOf(until) }];
    await writeHistory(tx, actor, { id, version, action: "confirm", before, after, now });
  }
  await markConfirmed(tx, ids, now);
  const tags = records.flatMap(({ id, kind, publication }) =>
    entryTags({ id, kind, change: publication === "published" ? "entry" : "none" }),
  );
  await writeTags(tx, tags);
  return tags;
}

/** Confirms that records are still correct. All or nothing: notFound when the actor may not confirm one of them. */
export function confirmRecords(
  actor: Actor,
  ids: string[],
  given: number,
  now = new Date(),
): Promise<Result<{ confirmed: number }>> {
  return runWrite(async (tx) => {
    const months = confirmationMonths.find((allowed) => allowed === given);
    if (!months) throw invalid([{ key: "error.choice", path: ["months"] }]);
    if (ids.length === 0) throw invalid([{ key: "error.required", path: ["ids"] }]);
    const records = await tx.record.findMany({ where: { id: { in: ids } } });
    if (records.length !== new Set(ids).size || !records.every((record) => can(actor, "confirm", targetOf(record))))
      throw notFound();
    return { value: { confirmed: records.length }, tags: await confirmChecked(tx, actor, records, months, now) };
  });
}
