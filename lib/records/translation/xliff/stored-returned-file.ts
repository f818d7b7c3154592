import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { type ReturnedFile, returnedFiles } from "./model";
import { writableText } from "./text";

// A file between its check and its taking in: kept for who sent it, and not for long.

const lifetime = 24 * 60 * 60_000;

const kept = z.object({ owner: z.uuid(), name: z.string(), files: returnedFiles });

export type StoredReturnedFile = { id: string; name: string; files: ReturnedFile[] };

/** Keeps a file that was read, and gives the id under which its page finds it. */
export async function keepReturned(actor: Actor, name: string, files: ReturnedFile[], now: Date): Promise<string> {
  const id = randomBytes(16).toString("base64url");
  const values = { owner: actor.userId, name: writableText(name.toWellFormed()).slice(0, 200).toWellFormed(), files };
  // Megabytes: as a text it is turned into JSON once. The client would do it three times, and hold up everybody.
  await database().$executeRaw`INSERT INTO "FormDraft" ("id", "values", "errors", "expiresAt")
    VALUES (${id}, ${JSON.stringify(values)}::jsonb, '[]', ${new Date(now.getTime() + lifetime)})`;
  return id;
}

/** The file of this id, if the actor sent it. */
export async function readReturnedFile(actor: Actor, id: string, now: Date): Promise<StoredReturnedFile | null> {
  if (!/^[\w-]{22}$/.test(id)) return null;
  const row = await database().formDraft.findFirst({ where: { id, expiresAt: { gt: now } } });
  const { data } = kept.safeParse(row?.values);
  return data && data.owner === actor.userId ? { id, name: data.name, files: data.files } : null;
}

/** What stayed out stays to be looked at; with nothing left the file is gone. */
export async function keepLeft(actor: Actor, { id, name }: StoredReturnedFile, left: ReturnedFile[]): Promise<void> {
  if (left.length === 0) await database().formDraft.deleteMany({ where: { id } });
  else
    await database().formDraft.updateMany({
      where: { id },
      data: { values: { owner: actor.userId, name, files: left } },
    });
}
