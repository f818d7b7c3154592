import type { Actor } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import { countPointing, referencePointers } from "@/lib/records/merge/pointers";
import { isStorable } from "@/lib/text/clean";
import { isUuid } from "@/lib/text/is-uuid";
import type { Reference } from "@/prisma/generated/client";
import { isReferenceFound } from "./found";
import { referenceUsage } from "./merge";
import { mayChangeReferences } from "./right";

export const referencesPerPage = 50;

export type ReferenceList = { lines: Reference[]; usage: Map<string, number>; total: number };

/** One page of references by words, sorted by author and year; null when the actor may not change them. */
export async function listReferences(actor: Actor, words: string, page: number): Promise<ReferenceList | null> {
  if (!mayChangeReferences(actor)) return null;
  const text = isStorable(words) ? words.trim().slice(0, 200) : "";
  const where = text ? Prisma.sql`WHERE ${isReferenceFound(text)}` : Prisma.empty;
  const skip = (page - 1) * referencesPerPage;
  const [rows, [count]] = await Promise.all([
    database().$queryRaw<{ id: string }[]>`
      SELECT f."id" FROM "Reference" f ${where}
      ORDER BY fold_text(f."authors"), f."year" NULLS LAST, f."title", f."id" LIMIT ${referencesPerPage} OFFSET ${skip}`,
    database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS "total" FROM "Reference" f ${where}`,
  ]);
  const ids = rows.map(({ id }) => id);
  const [found, usage] = await Promise.all([
    database().reference.findMany({ where: { id: { in: ids } } }),
    countPointing(database(), referencePointers(), { in: ids }),
  ]);
  const byId = new Map(found.map((one) => [one.id, one]));
  return { lines: ids.flatMap((id) => byId.get(id) ?? []), usage, total: count?.total ?? 0 };
}

export type ReferencePage = { reference: Reference; usage: number };

/** A reference with the number of records that cite it; null when there is none, or the actor may not change it. */
export async function readReference(actor: Actor, id: string): Promise<ReferencePage | null> {
  if (!mayChangeReferences(actor) || !isUuid(id)) return null;
  const reference = await database().reference.findUnique({ where: { id } });
  return reference && { reference, usage: await referenceUsage(database(), id) };
}
