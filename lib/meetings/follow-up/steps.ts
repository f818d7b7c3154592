import { isProgressOver, isPromise } from "../choices";
import { addDays, addMonths, dayIn } from "../days";
import type { FollowUpProgress, FollowUpReport, StatementAnswer } from "../models";
import { followUpMonths } from "../stage";

/** What happened to a suggestion, in its order. Days are ISO days where the meeting was. */
export type FollowUpStep = { name: "suggested" | "answered" | FollowUpProgress; day: string };

export type FollowUpFacts = {
  timeZone: string;
  /** The last day of the meeting. */
  last: string | null;
  statement: { createdAt: Date };
  answer: Pick<StatementAnswer, "answer" | "decidedAt"> | null;
  /** The oldest first. */
  reports: readonly Pick<FollowUpReport, "state" | "reportedAt">[];
};

/** Suggestions are asked about after so many months. */
export const askedAfterMonths = [6, followUpMonths] as const;
/** Without a report so many days after that, there is no news. */
const patienceDays = 30;

/** A state that was reported again is the same step. */
export function followUpSteps({ timeZone, last, statement, answer, reports }: FollowUpFacts): FollowUpStep[] {
  const dayOf = (at: Date) => dayIn(at, timeZone);
  const changes = reports.filter(({ state }, index) => state !== reports[index - 1]?.state);
  return [
    { name: "suggested", day: last ?? dayOf(statement.createdAt) },
    ...(answer ? [{ name: "answered" as const, day: dayOf(answer.decidedAt) }] : []),
    ...changes.map(({ state, reportedAt }) => ({ name: state, day: dayOf(reportedAt) })),
  ];
}

/** The day of the last news, if those who promised something were asked since and said nothing. */
export function silentSince({ timeZone, last, answer, reports }: FollowUpFacts, now: Date): string | null {
  const newest = reports.at(-1);
  const isOpen = answer && isPromise(answer.answer) && !isProgressOver(newest?.state);
  if (!last || !isOpen) return null;
  const news = dayIn(newest?.reportedAt ?? answer.decidedAt, timeZone);
  const today = dayIn(now, timeZone);
  const isSilent = askedAfterMonths
    .map((months) => addMonths(last, months))
    .some((asked) => news < asked && today > addDays(asked, patienceDays));
  return isSilent ? news : null;
}
