import { statfs } from "node:fs/promises";
import { describeReplicas } from "@/lib/database/replicas";
import { Prisma, readStatement } from "@/lib/db";
import { env } from "@/lib/env";
import { readiness } from "@/lib/readiness";
import { readAlive } from "./alive";
import { type BackupNote, readBackupNote } from "./backup-note";
import { type CertificateNote, readCertificates } from "./certificates";
import { type EmailOutcomes, readEmailOutcomes, readQueues, type WaitingWork } from "./queues";
import { type Release, readRelease } from "./release";
import { readStorageAway } from "./storage-there";

export type Facts = {
  release: Release;
  database: { version: string; bytes: number; hasMigrations: boolean };
  replicas: ReturnType<typeof describeReplicas>;
  workerAt: Date | null;
  backup: BackupNote | null;
  email: EmailOutcomes & { isSent: boolean; isReturnRead: boolean };
  queues: WaitingWork[];
  /** Of the folder of pictures and documents; null before the first file. */
  storage: { free: number; total: number } | "remote" | null;
  storageAwaySince: Date | null;
  /** What a job found last. No page waits for other services. */
  certificates: CertificateNote | null;
};

async function readDatabase() {
  const [[row], { migrations }] = await Promise.all([
    readStatement<{ version: string; bytes: string }>(Prisma.sql`
      SELECT current_setting('server_version') AS version, pg_database_size(current_database())::text AS bytes`),
    readiness(),
  ]);
  return { version: row?.version.split(" ")[0] ?? "", bytes: Number(row?.bytes ?? 0), hasMigrations: migrations };
}

async function readStorage(): Promise<Facts["storage"]> {
  if (env().MEDIA_URL !== undefined) return "remote";
  try {
    const { bavail, blocks, bsize } = await statfs(env().MEDIA_FOLDER);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    // The folder is made with the first file.
    return null;
  }
}

/** What is known about the site. */
export async function readFacts(now: Date): Promise<Facts> {
  const [release, database, workerAt, backup, outcomes, queues, storage, storageAwaySince, certificates] =
    await Promise.all([
      readRelease(),
      readDatabase(),
      readAlive(),
      readBackupNote(),
      readEmailOutcomes(now),
      readQueues(now),
      readStorage(),
      readStorageAway(),
      readCertificates(),
    ]);
  const { SMTP_URL, IMAP_URL } = env();
  const email = { ...outcomes, isSent: SMTP_URL !== undefined, isReturnRead: IMAP_URL !== undefined };
  const known = { release, database, workerAt, backup, email, queues, storage, storageAwaySince, certificates };
  return { ...known, replicas: describeReplicas() };
}
