import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { isPromise } from "../../choices";
import { dayToStore, storedDay } from "../../days";
import { requireHost } from "../../desk/desk";
import { refreshReport } from "../../desk/public-page";
import { chooseResponsible, type ResponsibleInput } from "../../follow-up/responsible";
import { tellOfAnswers } from "../../letters/news-letters";
import { replanLaterLetters } from "../../letters/plan-later";
import type { StatementAnswer, StatementAnswerKind } from "../../models";
import { suggestionsOf } from "./suggestions";

export type StatementAnswerInput = {
  answer: StatementAnswerKind;
  text: string;
  language: Locale;
  action: string;
  who: string;
  /** An ISO day, or "". */
  byWhen: string;
} & ResponsibleInput;

/** An answer as it is shown: without the one who is asked later. */
export type ShownAnswer = Pick<StatementAnswer, "answer" | "text" | "language" | "action" | "who" | "version"> & {
  byWhen: string | null;
};

export function shownAnswer(row: StatementAnswer | null): ShownAnswer | null {
  if (!row) return null;
  const { answer, text, language, action, who, version, byWhen } = row;
  return { answer, text, language, action, who, version, byWhen: storedDay(byWhen) };
}

/** An action without a person and a day is a wish. */
function requireComplete({ answer, action, who, byWhen }: StatementAnswerInput): void {
  if (!isPromise(answer)) return;
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
    const where = { ...suggestionsOf(desk.id), id };
    const statement = await tx.reviewStatement.findFirst({ where, include: { answer: true } });
    if (!statement) throw notFound();
    requireSeen(statement.answer?.version ?? 0, seen);
    requireComplete(input);
    const { answer, text, language, action, who, byWhen } = input;
    const responsibleId = isPromise(answer) ? await chooseResponsible(tx, desk, input, now) : null;
    const isSame = statement.answer?.answer === answer;
    const data = {
      ...{ answer, text, language, action, who, responsibleId, byWhen: byWhen ? dayToStore(byWhen) : null },
      schoolReadAt: null,
      answeredAt: now,
      decidedAt: isSame && statement.answer ? statement.answer.decidedAt : now,
    };
    await tx.statementAnswer.upsert({
      where: { statementId: id },
      create: { ...data, statementId: id },
      update: { ...data, version: { increment: 1 } },
    });
    await replanLaterLetters(tx, desk.id, now);
    await tellOfAnswers(tx, desk.id, now);
    return { value: { id: desk.id }, tags: await refreshReport(tx, desk.id) };
  }, meetingId);
}
