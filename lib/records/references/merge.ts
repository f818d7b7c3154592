import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { kindNamed } from "@/lib/kinds/index";
import { redirectInput } from "@/lib/records/merge/input";
import { pointingAt, referencePointers } from "@/lib/records/merge/pointers";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { writeTags } from "@/lib/records/store/tags";
import { lockRecord } from "@/lib/records/write/place";
import { looseInput, rewrite } from "@/lib/records/write/rewrite";
import { requireReferenceRight } from "./save";
import { referenceTags } from "./tags";

/** The number of records that cite a reference. */
export const referenceUsage = async (tx: Database, id: string): Promise<number> =>
  (await pointingAt(tx, referencePointers(), id)).length;

/** Deletes a reference that no record cites. Errors: invalid, notFound. */
export function removeReference(actor: Actor, id: string): Promise<Result<null>> {
  return runWrite(async (tx) => {
    requireReferenceRight(actor);
    const reference = await tx.reference.findUnique({ where: { id } });
    if (!reference) throw notFound();
    if ((await referenceUsage(tx, id)) > 0) throw invalid([{ key: "work:error.referenceInUse", path: [] }]);
    const tags = await referenceTags(tx, id, [reference.publisher]);
    await tx.reference.delete({ where: { id } });
    await writeTags(tx, tags);
    return { value: null, tags };
  });
}

/** What the kept reference lacks is taken from the other one. */
async function completeKept(tx: Database, keepId: string, loseId: string): Promise<void> {
  const keep = await tx.reference.findUniqueOrThrow({ where: { id: keepId } });
  const { id: _, ...lost } = await tx.reference.findUniqueOrThrow({ where: { id: loseId } });
  await tx.reference.delete({ where: { id: loseId } });
  const empty = Object.entries(lost).filter(([name]) => !keep[name as keyof typeof keep]);
  await tx.reference.update({ where: { id: keepId }, data: Object.fromEntries(empty) });
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
    const found = await tx.reference.findMany({ where: { id: { in: [keepId, loseId] } } });
    if (keepId === loseId) throw invalid([{ key: "work:error.referenceSame", path: ["into"] }]);
    if (found.length < 2) throw notFound();
    const users = await pointingAt(tx, referencePointers(), loseId);
    const tags: string[] = [];
    for (const { kind, id } of users) {
      await lockRecord(tx, kind, id);
      const before = (await readStored(tx, kind, id))!;
      const input = redirectInput(kindNamed(kind), looseInput(before), { self: id, from: loseId, to: keepId });
      tags.push(...(await rewrite({ tx, actor, now }, { kind, id, before, action: "relink" }, input)));
    }
    await completeKept(tx, keepId, loseId);
    tags.push(
      ...(await referenceTags(
        tx,
        keepId,
        found.map(({ publisher }) => publisher),
      )),
    );
    await writeTags(tx, tags);
    return { value: { records: users.length }, tags };
  });
}
