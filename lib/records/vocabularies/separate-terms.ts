import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { termsTag, writeTags } from "@/lib/records/store/tags";
import { lockRecord } from "@/lib/records/write/place";
import { rewrite } from "@/lib/records/write/rewrite";
import { type TermUndo, undoOf } from "./term-merge";
import { withTermAgain } from "./term-places";
import { reindexUsers, requireRight, withNarrower } from "./term-use";

type Write = { tx: Database; actor: Actor; now: Date };

/** Creates the removed term again, with its labels and its place among the others. */
async function createAgain(tx: Database, keptId: string, undo: TermUndo): Promise<void> {
  const { term, labels, narrower } = undo;
  const { id, vocabulary, notation } = term;
  if (await tx.term.findFirst({ where: { OR: [{ id }, { vocabulary, notation }] } }))
    throw invalid([{ key: "work:error.termBack", path: [] }]);
  const broader = term.broaderId ? await tx.term.findUnique({ where: { id: term.broaderId } }) : null;
  await tx.term.create({ data: { ...term, broaderId: null } });
  await tx.termLabel.createMany({ data: labels });
  await tx.meetingSession.updateMany({ where: { id: { in: undo.sessions }, kindId: keptId }, data: { kindId: id } });
  const visits = { id: { in: undo.visits ?? [] }, themeId: keptId };
  await tx.meetingVisit.updateMany({ where: visits, data: { themeId: id } });
  const merges = { id: { in: undo.merges ?? [] }, keptId };
  await tx.termMerge.updateMany({ where: merges, data: { keptId: id } });
  // Those that were put below another term since stay there.
  await tx.term.updateMany({ where: { id: { in: narrower }, broaderId: keptId }, data: { broaderId: id } });
  if (undo.wasBelow)
    await tx.term.updateMany({ where: { id: keptId, broaderId: broader?.id ?? null }, data: { broaderId: id } });
  // What was above it may have been put below it since.
  if (broader && !(await withNarrower(tx, id)).includes(broader.id))
    await tx.term.update({ where: { id }, data: { broaderId: broader.id } });
}

/** Takes the inherited names back, except from labels that were written anew since. */
async function disinherit(tx: Database, keptId: string, { before, after }: TermUndo["keptLabels"]): Promise<void> {
  for (const now of await tx.termLabel.findMany({ where: { termId: keptId } })) {
    const [was, became] = [before, after].map((list) => list.find(({ language }) => language === now.language));
    if (!isDeepStrictEqual(now, became)) continue;
    const where = { termId_language: { termId: keptId, language: now.language } };
    if (was) await tx.termLabel.update({ where, data: was });
    else await tx.termLabel.delete({ where });
  }
}

/** Gives the records their term again. Returns the tags, and how many were changed. */
async function giveBack({ tx, actor, now }: Write, keptId: string, { term, records }: TermUndo) {
  const tags: string[] = [];
  let changed = 0;
  for (const { kind, id, places } of records) {
    const stored = await tx.record.findUnique({ where: { id_kind: { id, kind } }, select: { id: true } });
    if (!stored) continue;
    await lockRecord(tx, kind, id);
    const before = (await readStored(tx, kind, id))!;
    const input = withTermAgain(before.input, places, { kept: keptId, lost: term.id });
    if (isDeepStrictEqual(input, before.input)) continue;
    tags.push(...(await rewrite({ tx, actor, now }, { kind, id, before, action: "relink" }, input)));
    changed += 1;
  }
  return { tags, changed };
}

/**
 * Undoes a merge of terms: the removed one is there again with its labels, and records have it where they had it. What
 * was changed since stays. Errors: invalid (its code is in use again), notFound.
 */
export function separateTerms(
  actor: Actor,
  mergeId: string,
  now = new Date(),
): Promise<Result<{ records: number; term: string }>> {
  return runWrite(async (tx) => {
    requireRight(actor);
    await tx.$queryRaw`SELECT 1 FROM "TermMerge" WHERE "id" = ${mergeId}::uuid FOR UPDATE`;
    const merge = await tx.termMerge.findUnique({ where: { id: mergeId } });
    if (!merge) throw notFound();
    const undo = undoOf(merge.undo);
    await createAgain(tx, merge.keptId, undo);
    await disinherit(tx, merge.keptId, undo.keptLabels);
    const { tags, changed } = await giveBack({ tx, actor, now }, merge.keptId, undo);
    const { id, vocabulary } = undo.term;
    tags.push(termsTag, ...(await reindexUsers(tx, vocabulary, await withNarrower(tx, id))));
    await tx.termMerge.delete({ where: { id: mergeId } });
    await writeTags(tx, tags);
    return { value: { records: changed, term: id }, tags };
  });
}
