import { type Database, database, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { FieldError, Result } from "@/lib/errors";
import { errorFields, log } from "@/lib/log";
import { isMediaKey } from "@/lib/media/key";
import { type MadeFile, makeFile } from "@/lib/media/make-file";
import { mediaStore } from "@/lib/media/store";
import type { Record as RecordRow } from "@/prisma/generated/client";

// Which medium of which record owns a file (`MediaFile`), and the quota of a city. A key in a form is only a reference:
// it gives no right to show, keep or remove the file.

export type StoredFile = { file: string; type: MadeFile["type"] };

const refused = (key: string): Result<never> => ({ ok: false, reason: "invalid", errors: [{ key, path: ["file"] }] });

const unavailable = (status: 503 | 507, key: string): Result<never> => ({
  ok: false,
  reason: "unavailable",
  status,
  errors: [{ key, path: ["file"] }],
});

export type MediaUsage = { used: number; quota: number };

/** Bytes stored for the records of a city (null: records of the platform itself), and its quota in bytes. */
export async function mediaUsage(client: Database, cityId: string | null): Promise<MediaUsage> {
  const where = { removedAt: null, record: { responsibleCityId: cityId } };
  const { _sum } = await client.mediaFile.aggregate({ where, _sum: { bytes: true } });
  return { used: _sum.bytes ?? 0, quota: env().MEDIA_QUOTA_MB * 1_048_576 };
}

type Owner = { medium: string; record: RecordRow };

/** True when the medium is, or once was, part of another record. */
async function isForeignMedium(tx: Database, { medium, record }: Owner): Promise<boolean> {
  const other = { recordId: { not: record.id } };
  const row = await tx.media.findFirst({ where: { id: medium, ...other }, select: { id: true } });
  return row !== null || (await tx.mediaFile.count({ where: { mediumId: medium, ...other } })) > 0;
}

/**
 * Registers the owner and size of a file before it is written. An advisory lock per city makes concurrent uploads count
 * towards the quota one after the other.
 */
function claimFile(owner: Owner, key: string, bytes: number): Promise<Result<"new" | "known">> {
  const { medium, record } = owner;
  return transaction(async (tx): Promise<Result<"new" | "known">> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`media:${record.responsibleCityId}`}))`;
    if (await isForeignMedium(tx, owner)) return { ok: false, reason: "notFound" };
    const known = await tx.mediaFile.findUnique({ where: { key } });
    // A withdrawn file must not come back by uploading it again.
    if (known) return known.removedAt ? refused("media:error.gone") : { ok: true, value: "known" };
    const { used, quota } = await mediaUsage(tx, record.responsibleCityId);
    if (used + bytes > quota) return unavailable(507, "media:error.quota");
    await tx.mediaFile.create({ data: { key, bytes, mediumId: medium, recordId: record.id } });
    return { ok: true, value: "new" };
  });
}

/**
 * Processes, registers and stores an uploaded file for a medium. Errors: invalid, notFound, unavailable (quota or disk
 * full).
 */
export async function storeFile(bytes: Uint8Array, owner: Owner): Promise<Result<StoredFile>> {
  const made = await makeFile(bytes, owner.medium);
  if (!made.ok) return made;
  const { key, type, files } = made.value;
  const size = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
  const claimed = await claimFile(owner, key, size);
  if (!claimed.ok) return claimed;
  const outcome = await mediaStore().write(key, files);
  if (outcome === "written") return { ok: true, value: { file: key, type } };
  // A file that was there before is the same, and in use. Of a new one the sweep deletes what was written.
  if (claimed.value === "new") await database().mediaFile.deleteMany({ where: { key, recordId: owner.record.id } });
  return outcome === "full" ? unavailable(507, "media:error.full") : unavailable(503, "media:error.unavailable");
}

type HeldMedium = { id: string; fields: { file?: unknown } };

/** The keys that are registered for the very medium of this record that references them, removed ones included. */
export async function ownFiles(client: Database, recordId: string, media: readonly HeldMedium[]): Promise<Set<string>> {
  const keys = media.flatMap(({ fields }) => (isMediaKey(fields.file) ? [fields.file] : []));
  if (keys.length === 0) return new Set();
  const rows = await client.mediaFile.findMany({ where: { key: { in: keys }, recordId } });
  const holds = (key: string, mediumId: string) =>
    media.some(({ id, fields }) => id === mediumId && fields.file === key);
  return new Set(rows.flatMap(({ key, mediumId }) => (holds(key, mediumId) ? [key] : [])));
}

/** One error per file that is not registered for the medium of this record that references it. */
export async function checkOwnFiles(
  client: Database,
  recordId: string,
  media: readonly HeldMedium[],
): Promise<FieldError[]> {
  const own = await ownFiles(client, recordId, media);
  return media.flatMap(({ fields: { file } }, index) =>
    isMediaKey(file) && !own.has(file)
      ? [{ key: "media:error.foreign", path: ["parts", "media", index, "fields", "file"] }]
      : [],
  );
}

/**
 * Marks the file of a medium as removed, if the medium owns it: from the commit on it is not served. Returns the key to
 * delete with `deleteFiles`, or null.
 */
export async function retireFile(
  tx: Database,
  { recordId, mediumId, file }: { recordId: string; mediumId: string; file: string | null | undefined },
  now: Date,
): Promise<string | null> {
  if (!isMediaKey(file)) return null;
  const where = { key: file, mediumId, recordId };
  const { count } = await tx.mediaFile.updateMany({ where, data: { removedAt: now } });
  return count > 0 ? file : null;
}

/** Deletes the bytes of retired files. Failures are only logged; the sweep deletes them later. */
export async function deleteFiles(keys: readonly (string | null)[]): Promise<void> {
  for (const key of keys)
    if (key)
      await mediaStore()
        .remove(key)
        .catch((error) => log("error", "media.remove", errorFields(error)));
}
