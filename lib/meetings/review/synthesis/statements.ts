import type { Database } from "@/lib/db";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import type { ReviewStatement, StatementReach } from "../../models";
import { type Entrance, requireArranger } from "./arranger";
import { requireReach, requireStatement, requireVisit, shownSince } from "./move-notes";

export type StatementInput = {
  kind: ReviewStatement["kind"];
  text: string;
  reach: StatementReach;
  visit: string | null;
};

/** Cities agree to words: once they were asked, a statement stays as it is. */
export function requireUnasked({ askedAt }: ReviewStatement): void {
  if (askedAt) throw invalid([{ key: "review:error.asked", path: [] }]);
}

export function changeStatement(entrance: Entrance, id: string, input: StatementInput, seen: number, now: Date) {
  return runWrite(async (tx) => {
    const arranger = await requireArranger(tx, entrance, now);
    const statement = await requireStatement(tx, arranger, id);
    requireSeen(statement.version, seen);
    requireUnasked(statement);
    if (!input.text) throw invalid([{ key: "review:error.statement", path: [] }]);
    if (input.reach !== statement.reach) requireReach(arranger, input.reach);
    const { visit: visitId, ...rest } = input;
    await requireVisit(tx, arranger, visitId);
    // About another school, or shown for the first time: its school has not read it yet.
    const isUnread = statement.shownAt === null || visitId !== statement.visitId;
    const first = isUnread ? { schoolReadAt: null, ...shownSince(input.reach, now) } : {};
    await tx.reviewStatement.update({ where: { id }, data: { ...rest, ...first, visitId, version: { increment: 1 } } });
    return { value: { meetingId: arranger.meetingId }, tags: [] };
  });
}

/** Puts a statement behind another one, with its notes and what was behind it. Votes are never carried over. */
export function mergeStatements(entrance: Entrance, id: string, into: string, now: Date) {
  return runWrite(async (tx) => {
    const arranger = await requireArranger(tx, entrance, now);
    if (id === into) throw notFound();
    const [statement, target] = [await requireStatement(tx, arranger, id), await requireStatement(tx, arranger, into)];
    requireUnasked(statement);
    requireUnasked(target);
    await tx.reviewStatement.updateMany({
      where: { OR: [{ id }, { mergedIntoId: id }] },
      data: { mergedIntoId: into, version: { increment: 1 } },
    });
    return { value: { meetingId: arranger.meetingId }, tags: [] };
  });
}

/** Takes a statement out again that was put behind another one. */
export function separateStatement(entrance: Entrance, id: string, now: Date) {
  return runWrite(async (tx) => {
    const { statements, meetingId } = await requireArranger(tx, entrance, now);
    const where = { AND: [statements, { id, mergedIntoId: { not: null } }] };
    const { count } = await tx.reviewStatement.updateMany({
      where,
      data: { mergedIntoId: null, version: { increment: 1 } },
    });
    if (count === 0) throw notFound();
    return { value: { meetingId }, tags: [] };
  });
}

const isEmpty = async (tx: Database, statementId: string) =>
  (await tx.reviewNote.count({ where: { statementId } })) === 0 &&
  (await tx.reviewStatement.count({ where: { mergedIntoId: statementId } })) === 0;

/** Removes a statement behind which there is nothing: no note may vanish with it. */
export function removeStatement(entrance: Entrance, id: string, now: Date) {
  return runWrite(async (tx) => {
    const arranger = await requireArranger(tx, entrance, now);
    requireUnasked(await requireStatement(tx, arranger, id));
    if (!(await isEmpty(tx, id))) throw invalid([{ key: "review:error.notEmpty", path: [] }]);
    await tx.reviewStatement.delete({ where: { id } });
    return { value: { meetingId: arranger.meetingId }, tags: [] };
  });
}
