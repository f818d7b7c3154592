import { can } from "@/lib/auth/can";
import { readVisitor } from "@/lib/auth/visitor";
import { database } from "@/lib/db";
import { isMediaKey } from "@/lib/media/key";
import { mediaStore } from "@/lib/media/store";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { mayBeSeen } from "./media-consent";
import { placeOf } from "./place";

/**
 * `open`: anybody, and it never changes. `people`: anybody, as long as the people in it agree. `draft`: this visitor, who may
 * see the record unpublished. `gone`: it was there. `missing`: nothing that this visitor could know of.
 */
export type MediaAccess = "open" | "people" | "draft" | "gone" | "missing";

async function maySeeDraft(record: RecordRow | null, cookies: string | null, now: Date): Promise<boolean> {
  const visitor = record && (await readVisitor(cookies, now));
  return Boolean(visitor && !visitor.missing && can(visitor.actor, "readDraft", placeOf(record!)));
}

/** Asked at every request: what is withdrawn, removed or unpublished is not served a moment longer. */
export async function accessToMedia(key: string, cookies: string | null, now: Date): Promise<MediaAccess> {
  if (!isMediaKey(key)) return "missing";
  if (await mediaStore().isGone(key)) return "gone";
  const about = await mediaStore().about(key);
  if (!about) return "missing";
  const row = await database().media.findUnique({
    where: { id: about.medium },
    include: { consent: true, record: true },
  });
  if (row?.file !== key) {
    const record = await database().record.findUnique({ where: { id: about.record } });
    return (await maySeeDraft(record, cookies, now)) ? "draft" : "gone";
  }
  if (row.consent?.withdrawnAt) return "gone";
  const { record } = row;
  if (record.publication === "published" && mayBeSeen(row, now)) return row.peopleRecognisable ? "people" : "open";
  if (await maySeeDraft(record, cookies, now)) return "draft";
  return record.publication === "archived" && record.publishedAt ? "gone" : "missing";
}
