import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { recordTag, slugTag, writeTags } from "@/lib/records/store/tags";
import { lockRecord, targetOf } from "@/lib/records/write/place";
import type { Consent } from "@/prisma/generated/client";
import { deleteFiles, retireFile } from "./files";

/** Midnight UTC of the day: consents hold until the end of their last day. */
export const dayOf = (now: Date) => new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);

type ConsentDates = Pick<Consent, "givenOn" | "until" | "withdrawnAt">;

/** True when the consent has begun, has not ended and was not withdrawn. */
export function isConsentValid(consent: ConsentDates | null, now: Date): boolean {
  if (!consent || consent.withdrawnAt) return false;
  const today = dayOf(now);
  return consent.givenOn <= now && (consent.until === null || consent.until >= today);
}

type Seen = { peopleRecognisable: boolean | null; consent: ConsentDates | null };

/** True when nobody is recognisable or the consent is valid. A withdrawn consent always wins. */
export function mayBeSeen({ peopleRecognisable, consent }: Seen, now: Date): boolean {
  if (consent?.withdrawnAt) return false;
  return !peopleRecognisable || isConsentValid(consent, now);
}

async function findMedium(tx: Database, actor: Actor, kind: KindName, id: string, mediumId: string) {
  const record = await lockRecord(tx, kind, id);
  if (!can(actor, "uploadMedia", targetOf(record))) throw notFound();
  const medium = await tx.media.findFirst({ where: { id: mediumId, recordId: id }, include: { consent: true } });
  if (!medium) throw notFound();
  return { record, medium };
}

type Change = { action: string; before: object; after: object; now: Date };

/** Writes history and notifies tags. History never contains personal data of the people shown. */
async function finish(
  tx: Database,
  actor: Actor,
  record: { id: string; kind: KindName; slug: string; version: number },
  change: Change,
): Promise<string[]> {
  await writeHistory(tx, actor, { id: record.id, version: record.version, ...change });
  const tags = [recordTag(record.id), slugTag(record.kind, record.slug)];
  await writeTags(tx, tags);
  return tags;
}

/** The consent's scope and period. Names of the people shown are not stored; the city keeps them. */
export type ConsentInput = { scope: string; givenOn: Date; until: Date | null };

/** Stores or replaces the consent for a medium. Errors: invalid (withdrawn, or dates), notFound. */
export function giveConsent(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  input: ConsentInput,
  now = new Date(),
): Promise<Result<null>> {
  return runWrite(async (tx) => {
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

/** Deletes all sizes of the file permanently. The row stays and holds the time of the withdrawal. */
export async function withdrawConsent(
  actor: Actor,
  kind: KindName,
  id: string,
  mediumId: string,
  now = new Date(),
): Promise<Result<null>> {
  const result = await runWrite(async (tx) => {
    const { record, medium } = await findMedium(tx, actor, kind, id, mediumId);
    if (!medium.consent) throw invalid([{ key: "media:error.noConsent", path: [] }]);
    const file = await retireFile(tx, { recordId: id, mediumId, file: medium.file }, now);
    if (medium.consent.withdrawnAt) return { value: file, tags: [] };
    await tx.consent.update({ where: { mediaId: mediumId }, data: { withdrawnAt: now } });
    const after = { media: [{ id: mediumId, consent: { withdrawnAt: now } }] };
    const tags = await finish(tx, actor, record, { action: "withdrawConsent", before: {}, after, now });
    return { value: file, tags };
  });
  if (!result.ok) return result;
  await deleteFiles([result.value]);
  return { ok: true, value: null };
}
