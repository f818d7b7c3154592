import { z } from "zod";
import { database } from "@/lib/db";

const note = z.object({
  at: z.iso.datetime(),
  bytes: z.number(),
  isEncrypted: z.boolean(),
  /** Files that were named in the database and not found. */
  missing: z.number(),
  verifiedAt: z.iso.datetime().optional(),
});
export type BackupNote = z.output<typeof note>;

const key = "lastBackup";

/** The last backup that this database knows of; null if there was none. */
export async function readBackupNote(): Promise<BackupNote | null> {
  const row = await database().setting.findUnique({ where: { key } });
  return note.safeParse(row?.value).data ?? null;
}

async function store(value: BackupNote): Promise<void> {
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Notes a backup, for the page "How the site is". When one was last verified stays known. */
export async function noteBackup(made: Omit<BackupNote, "verifiedAt">): Promise<void> {
  const last = await readBackupNote();
  await store({ ...made, ...(last?.verifiedAt ? { verifiedAt: last.verifiedAt } : {}) });
}

/** Notes that a backup was restored and compared. */
export async function noteVerified(now: Date): Promise<void> {
  const last = await readBackupNote();
  if (last) await store({ ...last, verifiedAt: now.toISOString() });
}
