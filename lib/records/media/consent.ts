import type { Actor } from "@/lib/auth/actor";
import { system } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { type Database, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import { describeError, log } from "@/lib/log";
import { isMediaKey } from "@/lib/media/key";
import { mediaStore } from "@/lib/media/store";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, settle } from "@/lib/records/store/settle";
import { kindTag, recordTag, slugTag, writeTags } from "@/lib/records/store/tags";
import { lockRecord, placeOf } from "@/lib/records/write/place";
import type { Consent } from "@/prisma/generated/client";

/** Days are whole: a consent holds until the end of its last day. */
const dayOf = (now: Date) => new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);

type ConsentDates = Pick<Consent, "givenOn" | "until" | "withdrawnAt">;

/** Whether people agree to be seen today. */
export function isConsentValid(consent: ConsentDates | null, now: Date): boolean {
  if (!consent || consent.withdrawnAt) return false;
  const today = dayOf(now);
  return consent.givenOn <= now && (consent.until === null || consent.until >= today);
}

type Seen = { peopleRecognisable: boolean | null; consent: ConsentDates | null };

/** Nobody recognisable, or with their consent. A consent that was withdrawn stays so, whatever else the row says. */
export function mayBeSeen({ peopleRecognisable, consent }: Seen, now: Date): boolean {
  if (consent?.withdrawnAt) return false;
  return !peopleRecognisable || isConsentValid(consent, now);
}

async function findMedium(tx: Database, actor: Actor, kind: KindName, id: string, mediumId: string) {
  const record = await lockRecord(tx, kind, id);
  if (!can(actor, "uploadMedia", placeOf(record))) throw notFound();
  const medium = await tx.media.findFirst({ where: { id: mediumId, recordId: id }, include: { consent: true } });
  if (!medium) throw notFound();
  return { record, medium };
}

type Change = { action: string; before: object; after: object; now: Date };

/** History and fresh pages. What was agreed is told without a word about the people. */
async function finish(
  tx: Database,
  actor: Actor,
  record: { id: string; kind: KindName; slug: string; version: number },
  change: Change,
): Promise<string[]> {
  await writeHistory(tx, actor, { id: record.id, version: record.version, ...change });
  const tags = [recordTag(record.id), kindTag(record.kind), slugTag(record.kind, record.slug)];
  await writeTags(tx, tags);
  return tags;
}

/** What was agreed: for what, since when and until when. Never who agreed: names of children and guardians stay with the city. */
export type ConsentInput = { scope: string; givenOn: Date; until: Date | null };

export function giveConsent(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  input: ConsentInput,
  now = new Date(),
): Promise<Result<null>> {
  return settle(async (tx) => {
    const { record, medium } = await findMedium(tx, actor, kind, id, mediumId);
    if (medium.consent?.withdrawnAt) throw invalid([{ key: "media:error.withdrawn", path: [] }]);
    if (input.givenOn > now) throw invalid([{ key: "media:error.future", path: ["givenOn"] }]);
    if (input.until && input.until < dayOf(now)) throw invalid([{ key: "error.past", path: ["until"] }]);
    await tx.consent.upsert({ where: { mediaId: mediumId }, create: { mediaId: mediumId, ...input }, update: input });
    const after = { media: [{ id: mediumId, consent: { givenOn: input.givenOn, until: input.until } }] };
    const tags = await finish(tx, actor, record, { action: "giveConsent", before: {}, after, now });
    return { value: null, tags };
  });
}

/** Takes a picture's files away. The rows say so already, so nobody is served meanwhile; what fails here, the job repeats. */
async function removeFile(file: string | null): Promise<void> {
  if (!isMediaKey(file)) return;
  await mediaStore()
    .remove(file)
    .catch((error) => log("error", "media.remove", describeError(error)));
}

/** Every size goes at once, and for ever; the row stays and says since when. */
export async function withdrawConsent(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  now = new Date(),
): Promise<Result<null>> {
  const result = await settle(async (tx) => {
    const { record, medium } = await findMedium(tx, actor, kind, id, mediumId);
    if (!medium.consent) throw invalid([{ key: "media:error.noConsent", path: [] }]);
    if (medium.consent.withdrawnAt) return { value: medium.file, tags: [] };
    await tx.consent.update({ where: { mediaId: mediumId }, data: { withdrawnAt: now } });
    const after = { media: [{ id: mediumId, consent: { withdrawnAt: now } }] };
    const tags = await finish(tx, actor, record, { action: "withdrawConsent", before: {}, after, now });
    return { value: medium.file, tags };
  });
  if (!result.ok) return result;
  await removeFile(result.value);
  return { ok: true, value: null };
}

/** What nobody shows any more is kept for a week: a form may still be open, an undone save may bring it back. */
const orphanDays = 7;

/** A change that waits may hold a file that no row has yet. */
async function isAwaited(key: string): Promise<boolean> {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM "Revision" WHERE "state"::text NOT IN ('applied', 'rejected') AND position(${key} in "input"::text) > 0 LIMIT 1`;
  return rows.length > 0;
}

async function isUnused(key: string, writtenAt: Date, now: Date): Promise<boolean> {
  const about = await mediaStore().about(key);
  const row = about && (await database().media.findUnique({ where: { id: about.medium }, include: { consent: true } }));
  if (row?.file === key) return Boolean(row.consent?.withdrawnAt);
  return now.getTime() - writtenAt.getTime() > orphanDays * 86_400_000 && !(await isAwaited(key));
}

/**
 * For the loop of jobs, once an hour or a day: consents that have come to their end are withdrawn, and files that nothing
 * holds any more are removed. May run twice at once.
 */
export async function removeExpiredMedia(now: Date): Promise<{ expired: number; files: number }> {
  const due = await database().consent.findMany({
    where: { withdrawnAt: null, until: { lt: dayOf(now) } },
    select: { mediaId: true, media: { select: { record: { select: { id: true, kind: true } } } } },
  });
  for (const { mediaId, media } of due) await withdrawConsent(system, media.record.kind, media.record.id, mediaId, now);
  let files = 0;
  for await (const { key, writtenAt } of mediaStore().keys()) {
    if (!(await isUnused(key, writtenAt, now))) continue;
    await removeFile(key);
    files += 1;
  }
  return { expired: due.length, files };
}
