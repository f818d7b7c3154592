import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { KindName } from "@/lib/kinds/index";
import { pointingAt, termPointers } from "@/lib/records/merge/pointers";
import { relinkRecords } from "@/lib/records/merge/relink";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { termsTag, writeTags } from "@/lib/records/store/tags";
import type { Term } from "@/prisma/generated/client";
import { keepTermMerge, type TermUndo } from "./term-merge";
import { termPlaces } from "./term-places";
import { reindexUsers, requireRight, usageOf, withNarrower } from "./term-use";

/** `removeTerm` in a transaction of the caller, who notifies the tags. Throws a `Refusal`. */
export async function removeTermWithin(tx: Database, actor: Actor, id: string): Promise<string[]> {
  requireRight(actor);
  const term = await tx.term.findUnique({ where: { id }, include: { _count: { select: { narrower: true } } } });
  if (!term) throw notFound();
  if (term._count.narrower > 0 || (await usageOf(tx, term.vocabulary, id)) > 0)
    throw invalid([{ key: "error.termInUse", path: [] }]);
  await tx.term.delete({ where: { id } });
  return [termsTag];
}

/** Deletes an unused term. Errors: invalid (in use, or has narrower terms), notFound. */
export function removeTerm(actor: Actor, id: string): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const tags = await removeTermWithin(tx, actor, id);
    await writeTags(tx, tags);
    return { value: null, tags };
  });
}

type Pair = { keep: Term; lose: Term };

/** Both terms, locked so that of two merges at once the second one sees what the first one left. */
async function lockPair(tx: Database, keepId: string, loseId: string): Promise<Pair> {
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

/** Everything about the term that a merge removes or changes, except the labels that the kept one will have. */
async function readUndo(tx: Database, { keep, lose }: Pair, users: { kind: KindName; id: string }[]) {
  const records: TermUndo["records"] = [];
  for (const { kind, id } of users) {
    const { input } = (await readStored(tx, kind, id))!;
    records.push({ kind, id, places: termPlaces(input, { kept: keep.id, lost: lose.id }) });
  }
  const narrower = await tx.term.findMany({ where: { broaderId: lose.id }, select: { id: true } });
  const sessions = await tx.meetingSession.findMany({ where: { kindId: lose.id }, select: { id: true } });
  const merges = await tx.termMerge.findMany({ where: { keptId: lose.id }, select: { id: true } });
  const visits = await tx.meetingVisit.findMany({ where: { themeId: lose.id }, select: { id: true } });
  return {
    term: lose,
    labels: await tx.termLabel.findMany({ where: { termId: lose.id } }),
    keptBefore: await tx.termLabel.findMany({ where: { termId: keep.id } }),
    wasBelow: keep.broaderId === lose.id,
    narrower: narrower.map(({ id }) => id).filter((id) => id !== keep.id),
    sessions: sessions.map(({ id }) => id),
    visits: visits.map(({ id }) => id),
    merges: merges.map(({ id }) => id),
    records,
  };
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
    const users = await pointingAt(tx, termPointers(lose.vocabulary), loseId);
    const { keptBefore: before, ...undo } = await readUndo(tx, { keep, lose }, users);
    await tx.meetingSession.updateMany({ where: { kindId: loseId }, data: { kindId: keepId } });
    await tx.meetingVisit.updateMany({ where: { themeId: loseId }, data: { themeId: keepId } });
    await tx.termMerge.updateMany({ where: { keptId: loseId }, data: { keptId: keepId } });
    const tags = [termsTag, ...(await relinkRecords({ tx, actor, now }, users, { from: loseId, to: keepId }))];
    // A term must not become its own broader term.
    await tx.term.updateMany({ where: { id: keepId, broaderId: loseId }, data: { broaderId: lose.broaderId } });
    const narrower = await tx.term.findMany({ where: { broaderId: loseId }, select: { id: true } });
    await tx.term.updateMany({ where: { broaderId: loseId }, data: { broaderId: keepId } });
    for (const { id } of narrower) tags.push(...(await reindexUsers(tx, lose.vocabulary, await withNarrower(tx, id))));
    await inheritLabels(tx, keepId, loseId);
    await tx.term.delete({ where: { id: loseId } });
    const after = await tx.termLabel.findMany({ where: { termId: keepId } });
    await keepTermMerge(tx, actor, keepId, { ...undo, keptLabels: { before, after } }, now);
    await writeTags(tx, tags);
    return { value: { records: users.length }, tags };
  });
}
