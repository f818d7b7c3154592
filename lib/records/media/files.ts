import { type Database, database, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { FieldError, Result } from "@/lib/errors";
import { errorFields, log } from "@/lib/log";
import { isMediaKey } from "@/lib/media/key";
import { type MadeFile, makeFile } from "@/lib/media/make-file";
import { mediaStore } from "@/lib/media/store";
import type { Record as RecordRow } from "@/prisma/generated/client";

// To which medium of which record a file belongs (`MediaFile`), and how much room a city has. A key that a form holds
// is a reference: it gives no right to show, keep or remove what it names.

export type StoredFile = { file: string; type: MadeFile["type"] };

const refused = (key: string): Result<never> => ({ ok: false, reason: "invalid", errors: [{ key, path: ["file"] }] });

const unavailable = (status: 503 | 507, key: string): Result<never> => ({
  ok: false,
  reason: "unavailable",
  status,
  errors: [{ key, path: ["file"] }],
});

export type MediaUsage = { used: number; quota: number };

/** How many bytes the files of a city's records take up; null: of the platform's own. */
export async function mediaUsage(client: Database, cityId: string | null): Promise<MediaUsage> {
  const where = { removedAt: null, record: { responsibleCityId: cityId } };
  const { _sum } = await client.mediaFile.aggregate({ where, _sum: { bytes: true } });
  return { used: _sum.bytes ?? 0, quota: env().MEDIA_QUOTA_MB * 1_048_576 };
}

type Owner = { medium: string; record: RecordRow };

/** Whether the medium belongs, or belonged, to another record. */
async function isForeignMedium(tx: Database, { medium, record }: Owner): Promise<boolean> {
  const other = { recordId: { not: record.id } };
  const row = await tx.media.findFirst({ where: { id: medium, ...other }, select: { id: true } });
  return row !== null || (await tx.mediaFile.count({ where: { mediumId: medium, ...other } })) > 0;
}

/** Notes whose file it is, before it is written: of two uploads at once, the second sees what the first one takes up. */
function claimFile(owner: Owner, key: string, bytes: number): Promise<Result<null>> {
  const { medium, record } = owner;
  return transaction(async (tx): Promise<Result<null>> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`media:${record.responsibleCityId}`}))`;
    if (await isForeignMedium(tx, owner)) return { ok: false, reason: "notFound" };
    const known = await tx.mediaFile.findUnique({ where: { key } });
    // What was withdrawn does not come back by being sent again.
    if (known) return known.removedAt ? refused("media:error.gone") : { ok: true, value: null };
    const { used, quota } = await mediaUsage(tx, record.responsibleCityId);
    if (used + bytes > quota) return unavailable(507, "media:error.quota");
    await tx.mediaFile.create({ data: { key, bytes, mediumId: medium, recordId: record.id } });
    return { ok: true, value: null };
  });
}

/** Keeps an uploaded file for a medium of this record. */
export async function keepFile(bytes: Uint8Array, owner: Owner): Promise<Result<StoredFile>> {
  const made = await makeFile(bytes, owner.medium);
  if (!made.ok) return made;
  const { key, type, files } = made.value;
  const size = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
  const claimed = await claimFile(owner, key, size);
  if (!claimed.ok) return claimed;
  const outcome = await mediaStore().write(key, files);
  if (outcome === "written") return { ok: true, value: { file: key, type } };
  await database().mediaFile.deleteMany({ where: { key, recordId: owner.record.id } });
  return outcome === "full" ? unavailable(507, "media:error.full") : unavailable(503, "media:error.unavailable");
}

type HeldMedium = { id: string; fields: { file?: unknown } };

type Limits = { recordId?: string; removedAt?: null };

/** The keys among these that belong to the media that hold them. */
async function filesOf(client: Database, media: readonly HeldMedium[], limits: Limits): Promise<Set<string>> {
  const keys = media.flatMap(({ fields }) => (isMediaKey(fields.file) ? [fields.file] : []));
  if (keys.length === 0) return new Set();
  const rows = await client.mediaFile.findMany({ where: { key: { in: keys }, ...limits } });
  const holds = (key: string, mediumId: string) =>
    media.some(({ id, fields }) => id === mediumId && fields.file === key);
  return new Set(rows.flatMap(({ key, mediumId }) => (holds(key, mediumId) ? [key] : [])));
}

/** Those that are there to be shown. */
export const shownFiles = (client: Database, media: readonly HeldMedium[]) =>
  filesOf(client, media, { removedAt: null });

/** Those that belong to media of this record, there or not. */
export const ownFiles = (client: Database, recordId: string, media: readonly HeldMedium[]) =>
  filesOf(client, media, { recordId });

/** One error for each file that is not of the medium of this record that names it. */
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

/** In a transaction: from its commit on the file of this medium, if it is its own, is served to nobody. */
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

/** Takes the bytes of retired files away. Nobody is served meanwhile; what fails here, the sweep does again. */
export async function deleteFiles(keys: readonly (string | null)[]): Promise<void> {
  for (const key of keys)
    if (key)
      await mediaStore()
        .remove(key)
        .catch((error) => log("error", "media.remove", errorFields(error)));
}
