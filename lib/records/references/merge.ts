import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { pointingAt, referencePointers } from "@/lib/records/merge/pointers";
import { relinkRecords } from "@/lib/records/merge/relink";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { writeTags } from "@/lib/records/store/tags";
import type { Reference } from "@/prisma/generated/client";
import { requireReferenceRight } from "./right";
import { referenceTags } from "./tags";

/** The number of records that cite a reference. */
export const referenceUsage = async (tx: Database, id: string): Promise<number> =>
  (await pointingAt(tx, referencePointers(), id)).length;

/** `removeReference` in a transaction of the caller, who notifies the tags. Throws a `Refusal`. */
export async function removeReferenceWithin(tx: Database, actor: Actor, id: string): Promise<string[]> {
  requireReferenceRight(actor);
  const reference = await tx.reference.findUnique({ where: { id } });
  if (!reference) throw notFound();
  if ((await referenceUsage(tx, id)) > 0) throw invalid([{ key: "work:error.referenceInUse", path: [] }]);
  const tags = await referenceTags(tx, id, [reference.publisher]);
  await tx.reference.delete({ where: { id } });
  return tags;
}

/** Deletes a reference that no record cites. Errors: invalid, notFound. */
export function removeReference(actor: Actor, id: string): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const tags = await removeReferenceWithin(tx, actor, id);
    await writeTags(tx, tags);
    return { value: null, tags };
  });
}

/** Both references, locked so that of two merges at once the second one sees what the first one left. */
async function lockPair(tx: Database, keepId: string, loseId: string): Promise<{ keep: Reference; lose: Reference }> {
  const found = await tx.$queryRaw<Reference[]>`
    SELECT * FROM "Reference" WHERE "id" = ANY(${[keepId, loseId]}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  const [keep, lose] = [found.find(({ id }) => id === keepId), found.find(({ id }) => id === loseId)];
  if (!keep || !lose) throw notFound();
  return { keep, lose };
}

/** What the kept reference lacks is taken from the other one; the days of a year come with the year. */
async function completeKept(tx: Database, keep: Reference, { id: loseId, ...lost }: Reference): Promise<void> {
  await tx.reference.delete({ where: { id: loseId } });
  const isKept = (name: string) => Boolean(keep[name as keyof Reference] || (keep.year && name.startsWith("year")));
  const empty = Object.entries(lost).filter(([name]) => !isKept(name));
  await tx.reference.update({ where: { id: keep.id }, data: Object.fromEntries(empty) });
}

/**
 * Merges reference `loseId` into `keepId`: the records cite the kept one, with a line in their history. Errors: invalid
 * (the same one), notFound.
 */
export function mergeReferences(
  actor: Actor,
  keepId: string,
  loseId: string,
  now = new Date(),
): Promise<Result<{ records: number }>> {
  return runWrite(async (tx) => {
    requireReferenceRight(actor);
    if (keepId === loseId) throw invalid([{ key: "work:error.referenceSame", path: ["into"] }]);
    const { keep, lose } = await lockPair(tx, keepId, loseId);
    const users = await pointingAt(tx, referencePointers(), loseId);
    const relinked = await relinkRecords({ tx, actor, now }, users, { from: loseId, to: keepId });
    await completeKept(tx, keep, lose);
    const tags = [...relinked, ...(await referenceTags(tx, keepId, [keep.publisher, lose.publisher]))];
    await writeTags(tx, tags);
    return { value: { records: users.length }, tags };
  });
}
