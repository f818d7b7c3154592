import { can } from "@/lib/auth/can";
import { readVisitor } from "@/lib/auth/visitor";
import { database } from "@/lib/db";
import { isMediaKey } from "@/lib/media/key";
import { targetOf } from "@/lib/records/write/place";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { mayBeSeen } from "./consent";
import { isSignedFor } from "./preview";

/**
 * `open`: public and immutable. `people`: public while consent is valid. `draft`: for this visitor only, who may read
 * the draft or its preview. `gone`: existed earlier. `missing`: unknown, or not this visitor's to know.
 */
export type MediaAccess = "open" | "people" | "draft" | "gone" | "missing";

type MediaRow = Parameters<typeof mayBeSeen>[0] & { peopleRecognisable: boolean | null };

/** The request's cookies, and the signature in its URL if that came from a preview page. */
export type MediaReader = { cookies: string | null; signature: string | null };

async function maySeeDraft(record: RecordRow, cookies: string | null, now: Date): Promise<boolean> {
  const visitor = await readVisitor(cookies, now);
  return Boolean(visitor && !visitor.missing && can(visitor.actor, "readDraft", targetOf(record)));
}

/** Access for everybody to the file that the record currently shows; null when there is none. */
function publicAccess(record: RecordRow, row: MediaRow, now: Date): MediaAccess | null {
  if (record.publication !== "published" || !mayBeSeen(row, now)) return null;
  return row.peopleRecognisable ? "people" : "open";
}

/** Checked on every request, so that a withdrawn, removed or unpublished file stops being served at once. */
export async function accessToMedia(key: string, { cookies, signature }: MediaReader, now: Date): Promise<MediaAccess> {
  if (!isMediaKey(key)) return "missing";
  const file = await database().mediaFile.findUnique({ where: { key }, include: { record: true } });
  if (!file) return "missing";
  if (file.removedAt) return "gone";
  const { record } = file;
  const where = { id: file.mediumId, recordId: record.id };
  const row = await database().media.findUnique({ where, include: { consent: true } });
  // Without valid consent a preview hides pictures of people, so its signed URLs must not work either.
  const isSigned = (!row || mayBeSeen(row, now)) && (await isSignedFor(key, signature, now));
  const maySee = async () => isSigned || (await maySeeDraft(record, cookies, now));
  if (row?.file !== key) return (await maySee()) ? "draft" : "gone";
  if (row.consent?.withdrawnAt) return "gone";
  const access = isSigned ? "draft" : publicAccess(record, row, now);
  if (access) return access;
  if (await maySee()) return "draft";
  return record.publication === "archived" && record.publishedAt ? "gone" : "missing";
}
