import type { Actor } from "@/lib/auth/actor";
import { type Database, database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { dayToStore, storedDay } from "../../days";
import { requireHost } from "../../desk/desk";
import type { StatementAnswer, StatementAnswerKind } from "../../models";

export type StatementAnswerInput = {
  answer: StatementAnswerKind;
  text: string;
  language: Locale;
  action: string;
  who: string;
  /** An ISO day, or "". */
  byWhen: string;
};

/** An answer as it is shown. */
export type ShownAnswer = Omit<StatementAnswer, "byWhen"> & { byWhen: string | null };

export const shownAnswer = (row: StatementAnswer | null): ShownAnswer | null =>
  row && { ...row, byWhen: storedDay(row.byWhen) };

const suggestions = (meetingId: string) => ({
  ...{ meetingId, kind: "suggestion" as const, mergedIntoId: null, reach: { not: "private" as const } },
});

/** An action without a person and a day is a wish. */
function requireComplete({ answer, action, who, byWhen }: StatementAnswerInput): void {
  if (answer !== "yes" && answer !== "partly") return;
  const missing = { action: !action, who: !who, byWhen: !byWhen };
  const errors = Object.entries(missing).flatMap(([name, is]) =>
    is ? [{ key: `review:error.${name}`, path: [name] }] : [],
  );
  if (errors.length > 0) throw invalid(errors);
}

/** Stores what the host answers to a suggestion. `seen` is the version that was changed; 0 for the first one. */
export function answerStatement(
  actor: Actor,
  meetingId: string,
  id: string,
  input: StatementAnswerInput,
  seen: number,
  now: Date,
) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    await tx.$queryRaw`SELECT 1 FROM "ReviewStatement" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const where = { ...suggestions(desk.id), id };
    const statement = await tx.reviewStatement.findFirst({ where, include: { answer: true } });
    if (!statement) throw notFound();
    requireSeen(statement.answer?.version ?? 0, seen);
    requireComplete(input);
    const { byWhen, ...rest } = input;
    const data = { ...rest, byWhen: byWhen ? dayToStore(byWhen) : null, answeredAt: now, schoolReadAt: null };
    await tx.statementAnswer.upsert({
      where: { statementId: id },
      create: { ...data, statementId: id },
      update: { ...data, version: { increment: 1 } },
    });
    return { value: { id: desk.id }, tags: [] };
  }, meetingId);
}

/** How many suggestions of the visiting cities wait for an answer. */
export const countUnansweredStatements = (meetingId: string, tx: Database = database()): Promise<number> =>
  tx.reviewStatement.count({ where: { ...suggestions(meetingId), answer: null } });
