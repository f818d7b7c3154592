import { system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { mediaStore, type StoredFiles } from "@/lib/media/store";
import { dayOf, withdrawConsent } from "./consent";
import { deleteFiles } from "./files";

/** Days before an unused file is deleted: a form may still be open, or a save be undone. */
const orphanDays = 7;
const batch = 500;

async function withdrawEnded(now: Date): Promise<number> {
  const due = await database().consent.findMany({
    where: { withdrawnAt: null, until: { lt: dayOf(now) } },
    select: { mediaId: true, media: { select: { record: { select: { id: true, kind: true } } } } },
  });
  for (const { mediaId, media } of due) await withdrawConsent(system, media.record.kind, media.record.id, mediaId, now);
  return due.length;
}

/** Retires files that no medium or pending revision references, and files whose consent was withdrawn. */
async function retireUnused(now: Date): Promise<void> {
  const before = new Date(now.getTime() - orphanDays * 86_400_000);
  await database().$executeRaw`
    UPDATE "MediaFile" file SET "removedAt" = ${now}
    WHERE file."removedAt" IS NULL AND (
      EXISTS (SELECT 1 FROM "Media" medium JOIN "Consent" consent ON consent."mediaId" = medium."id"
              WHERE medium."id" = file."mediumId" AND medium."file" = file."key" AND consent."withdrawnAt" IS NOT NULL)
      OR file."createdAt" < ${before}
        AND NOT EXISTS (SELECT 1 FROM "Media" medium WHERE medium."id" = file."mediumId" AND medium."file" = file."key")
        AND NOT EXISTS (SELECT 1 FROM "Revision" revision WHERE revision."recordId" = file."recordId"
              AND revision."state"::text NOT IN ('applied', 'rejected')
              AND position(file."key" in revision."input"::text) > 0))`;
}

/**
 * Deletes retired files and old files without a row, and fills in sizes that were not known. Returns the number
 * deleted.
 */
async function sweepFiles(files: readonly StoredFiles[], now: Date): Promise<number> {
  const rows = await database().mediaFile.findMany({ where: { key: { in: files.map(({ key }) => key) } } });
  const known = new Map(rows.map((row) => [row.key, row]));
  const isOld = (writtenAt: Date) => now.getTime() - writtenAt.getTime() > orphanDays * 86_400_000;
  const going = files.filter(
    ({ key, writtenAt }) => known.get(key)?.removedAt ?? (!known.has(key) && isOld(writtenAt)),
  );
  await deleteFiles(going.map(({ key }) => key));
  for (const { key, bytes } of files)
    if (known.get(key)?.bytes === 0) await database().mediaFile.update({ where: { key }, data: { bytes } });
  return going.length;
}

/** Job, hourly or daily: withdraws consents that have ended and deletes unused files. Safe to run concurrently. */
export async function removeExpiredMedia(now: Date): Promise<{ expired: number; files: number }> {
  const expired = await withdrawEnded(now);
  await retireUnused(now);
  let count = 0;
  let files: StoredFiles[] = [];
  for await (const file of mediaStore().list()) {
    files.push(file);
    if (files.length < batch) continue;
    count += await sweepFiles(files, now);
    files = [];
  }
  return { expired, files: count + (await sweepFiles(files, now)) };
}
