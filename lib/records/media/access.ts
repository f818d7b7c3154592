import { can } from "@/lib/auth/can";
import { readVisitor } from "@/lib/auth/visitor";
import { database } from "@/lib/db";
import { isMediaKey } from "@/lib/media/key";
import { placeOf } from "@/lib/records/write/place";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { mayBeSeen } from "./consent";
import { isSignedFor } from "./preview";

/**
 * `open`: anybody, and it never changes. `people`: anybody, as long as the people in it agree. `draft`: this visitor, who may
 * see the record unpublished or reads its preview. `gone`: it was there. `missing`: nothing that this visitor could know of.
 */
export type MediaAccess = "open" | "people" | "draft" | "gone" | "missing";

/** By whom a file is asked for: the cookies that came, and the signature of an address that a preview gave. */
export type AskedBy = { cookies: string | null; signature: string | null };

async function maySeeDraft(record: RecordRow, cookies: string | null, now: Date): Promise<boolean> {
  const visitor = await readVisitor(cookies, now);
  return Boolean(visitor && !visitor.missing && can(visitor.actor, "readDraft", placeOf(record)));
}

/** Asked at every request: what is withdrawn, removed or unpublished is not served a moment longer. */
export async function accessToMedia(key: string, { cookies, signature }: AskedBy, now: Date): Promise<MediaAccess> {
  if (!isMediaKey(key)) return "missing";
  const file = await database().mediaFile.findUnique({ where: { key }, include: { record: true } });
  if (!file) return "missing";
  if (file.removedAt) return "gone";
  const { record } = file;
  const where = { id: file.mediumId, recordId: record.id };
  const row = await database().media.findUnique({ where, include: { consent: true } });
  // A preview shows a picture of people only with their consent, and so does its address.
  const isGiven = (!row || mayBeSeen(row, now)) && (await isSignedFor(key, signature, now));
  if (row?.file !== key) return isGiven || (await maySeeDraft(record, cookies, now)) ? "draft" : "gone";
  if (row.consent?.withdrawnAt) return "gone";
  if (isGiven) return "draft";
  if (record.publication === "published" && mayBeSeen(row, now)) return row.peopleRecognisable ? "people" : "open";
  if (await maySeeDraft(record, cookies, now)) return "draft";
  return record.publication === "archived" && record.publishedAt ? "gone" : "missing";
}
