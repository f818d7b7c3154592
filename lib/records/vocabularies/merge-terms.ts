import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { pointingAt, termPointers } from "@/lib/records/merge/pointers";
import { relinkRecords } from "@/lib/records/merge/relink";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { termsTag, writeTags } from "@/lib/records/store/tags";
import type { Term } from "@/prisma/generated/client";
import { reindexUsers, requireRight, usageOf, withNarrower } from "./term-use";

/** Deletes an unused term. Errors: invalid (in use, or has narrower terms), notFound. */
export function removeTerm(actor: Actor, id: string): Promise<Result<null>> {
  return runWrite(async (tx) => {
    requireRight(actor);
    const term = await tx.term.findUnique({ where: { id }, include: { _count: { select: { narrower: true } } } });
    if (!term) throw notFound();
    if (term._count.narrower > 0 || (await usageOf(tx, term.vocabulary, id)) > 0)
      throw invalid([{ key: "error.termInUse", path: [] }]);
    await tx.term.delete({ where: { id } });
    await writeTags(tx, [termsTag]);
    return { value: null, tags: [termsTag] };
  });
}

/** Both terms, locked so that of two merges at once the second one sees what the first one left. */
async function lockPair(tx: Database, keepId: string, loseId: string): Promise<{ keep: Term; lose: Term }> {
  const found = await tx.$queryRaw<Term[]>`
    SELECT * FROM "Term" WHERE "id" = ANY(${[keepId, loseId]}) ORDER BY "id" FOR NO KEY UPDATE`;
  const [keep, lose] = [found.find(({ id }) => id === keepId), found.find(({ id }) => id === loseId)];
  if (!keep || !lose) throw notFound();
  return { keep, lose };
}

/** Adds the labels of the merged term to the alternative labels of the kept one. */
async function inheritLabels(tx: Database, keepId: string, loseId: string): Promise<void> {
  for (const lost of await tx.termLabel.findMany({ where: { termId: loseId } })) {
    const where = { termId_language: { termId: keepId, language: lost.language } };
    const kept = await tx.termLabel.findUnique({ where });
    const names = [...(kept?.alternative ?? []), lost.preferred, ...lost.alternative];
    const alternative = [...new Set(names)].filter((name) => name !== kept?.preferred);
    if (kept) await tx.termLabel.update({ where, data: { alternative } });
    else await tx.termLabel.create({ data: { ...lost, termId: keepId } });
  }
}

/**
 * Merges term `loseId` into `keepId`: records use the kept term, the merged term's labels become alternative labels.
 * Errors: invalid (same term, other vocabulary), notFound.
 */
export function mergeTerms(
  actor: Actor,
  keepId: string,
  loseId: string,
  now = new Date(),
): Promise<Result<{ records: number }>> {
  return runWrite(async (tx) => {
    requireRight(actor);
    const { keep, lose } = await lockPair(tx, keepId, loseId);
    if (keepId === loseId || keep.vocabulary !== lose.vocabulary)
      throw invalid([{ key: "error.term", path: ["into"] }]);
    await tx.meetingSession.updateMany({ where: { kindId: loseId }, data: { kindId: keepId } });
    const users = await pointingAt(tx, termPointers(lose.vocabulary), loseId);
    const tags = [termsTag, ...(await relinkRecords({ tx, actor, now }, users, { from: loseId, to: keepId }))];
    // A term must not become its own broader term.
    await tx.term.updateMany({ where: { id: keepId, broaderId: loseId }, data: { broaderId: lose.broaderId } });
    const narrower = await tx.term.findMany({ where: { broaderId: loseId }, select: { id: true } });
    await tx.term.updateMany({ where: { broaderId: loseId }, data: { broaderId: keepId } });
    for (const { id } of narrower) tags.push(...(await reindexUsers(tx, lose.vocabulary, await withNarrower(tx, id))));
    await inheritLabels(tx, keepId, loseId);
    await tx.term.delete({ where: { id: loseId } });
    await writeTags(tx, tags);
    return { value: { records: users.length }, tags };
  });
}
