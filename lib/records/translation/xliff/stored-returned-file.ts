import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { type ReturnedFile, returnedFiles } from "./model";
import { writableText } from "./text";

// A returned file between its check and its import, stored for 24 hours for the person who uploaded it.

const lifetime = 24 * 60 * 60_000;

const storedFile = z.object({ owner: z.uuid(), name: z.string(), files: returnedFiles });

export type StoredReturnedFile = { id: string; name: string; files: ReturnedFile[] };

/** Stores a parsed file and returns its id. */
export async function storeReturnedFile(actor: Actor, name: string, files: ReturnedFile[], now: Date): Promise<string> {
  const id = randomBytes(16).toString("base64url");
  const values = { owner: actor.userId, name: writableText(name.toWellFormed()).slice(0, 200).toWellFormed(), files };
  // Raw SQL, because Prisma would serialise these megabytes three times on the main thread.
  await database().$executeRaw`INSERT INTO "FormDraft" ("id", "values", "errors", "expiresAt")
    VALUES (${id}, ${JSON.stringify(values)}::jsonb, '[]', ${new Date(now.getTime() + lifetime)})`;
  return id;
}

/** The stored file, if it has not expired and the actor uploaded it; null otherwise. */
export async function readReturnedFile(actor: Actor, id: string, now: Date): Promise<StoredReturnedFile | null> {
  if (!/^[\w-]{22}$/.test(id)) return null;
  const row = await database().formDraft.findFirst({ where: { id, expiresAt: { gt: now } } });
  const { data } = storedFile.safeParse(row?.values);
  return data && data.owner === actor.userId ? { id, name: data.name, files: data.files } : null;
}

/** Keeps the lines that were not imported; deletes the file when none are left. */
export async function storeRemaining(
  actor: Actor,
  { id, name }: StoredReturnedFile,
  left: ReturnedFile[],
): Promise<void> {
  if (left.length === 0) await database().formDraft.deleteMany({ where: { id } });
  else
    await database().formDraft.updateMany({
      where: { id },
      data: { values: { owner: actor.userId, name, files: left } },
    });
}
