import { system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { publish } from "./publish";
import { applyRevision } from "./revisions";

/**
 * Publishes what was scheduled until now: records, and approved changes that waited. Called every minute by the worker;
 * running it twice, or in two workers, changes nothing: each publication checks the state that it starts from.
 */
export async function publishDue(now = new Date()): Promise<{ records: number; revisions: number }> {
  const due = await database().record.findMany({
    where: { publishAt: { lte: now } },
    select: { id: true, kind: true, publishLanguages: true },
  });
  let records = 0;
  for (const { id, kind, publishLanguages } of due) {
    const result = await publish(system, kind, id, publishLanguages as Locale[], now);
    if (result.ok) records += 1;
  }
  const waiting = await database().revision.findMany({
    where: { state: "approved", publishAt: { lte: now } },
    select: { id: true },
  });
  let revisions = 0;
  for (const { id } of waiting) if ((await applyRevision(system, id, { now })).ok) revisions += 1;
  return { records, revisions };
}
