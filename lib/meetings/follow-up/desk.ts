import { database, type Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { isProgressOver, isPromise } from "../choices";
import { addDays, addMonths, dayIn, storedDay } from "../days";
import type { Desk } from "../desk/desk";
import type { MeetingLetter } from "../models";
import { suggestionsOf } from "../review/answers/suggestions";
import { answerDays } from "../stage";
import { type NamedPractice, practicesOfHost } from "./directory-practices";
import { type Promised, type PromisedRow, practicesIn, promisedOf, withVisit } from "./page";
import { askedAfterMonths } from "./steps";

/** A letter to the one who is responsible: sent, or leaving on its day. */
export type FollowUpLetterLine = Pick<MeetingLetter, "id" | "kind" | "state"> & { on: string };

/** A suggestion at the desk: with the next date to keep, and the letters about it. */
export type FollowUpLine = Promised & { isPromise: boolean; nextOn: string | null; letters: FollowUpLetterLine[] };

const include = {
  ...withVisit,
  answer: {
    include: { responsible: { include: { letters: { where: { state: { in: ["planned", "sent"] } } } } } },
  },
} satisfies Prisma.ReviewStatementInclude;

/** The next day on which something is due: the answer, or the next letter. */
function nextDay({ last, timeZone }: Desk, row: PromisedRow, now: Date): string | null {
  if (!last) return null;
  if (!row.answer) return addDays(last, answerDays);
  if (!isPromise(row.answer.answer) || isProgressOver(row.followUp.at(-1)?.state)) return null;
  const today = dayIn(now, timeZone);
  return askedAfterMonths.map((months) => addMonths(last, months)).find((day) => day >= today) ?? null;
}

const byDay = (one: FollowUpLetterLine, other: FollowUpLetterLine) => one.on.localeCompare(other.on);

type Row = PromisedRow & {
  answer: (PromisedRow["answer"] & { responsible: { letters: MeetingLetter[] } | null }) | null;
};

function lineOf(row: Row, desk: Desk, locale: Locale, now: Date): FollowUpLine {
  const letters = (row.answer?.responsible?.letters ?? []).flatMap(({ id, kind, state, sendOn, settledAt }) => {
    const on = settledAt ? dayIn(settledAt, desk.timeZone) : storedDay(sendOn);
    return on ? [{ id, kind, state, on }] : [];
  });
  return {
    ...promisedOf(row, desk, locale, now),
    ...{ isPromise: row.answer !== null && isPromise(row.answer.answer), nextOn: nextDay(desk, row, now) },
    letters: letters.toSorted(byDay),
  };
}

/** All suggestions of a meeting with what became of them. */
export async function listFollowUp(desk: Desk, locale: Locale, now: Date): Promise<FollowUpLine[]> {
  const rows = await database().reviewStatement.findMany({
    where: suggestionsOf(desk.id),
    include,
    orderBy: { createdAt: "asc" },
    take: 500,
  });
  return rows.map((row) => lineOf(row, desk, locale, now));
}

export type FollowUpScreen = { line: FollowUpLine; named: NamedPractice[]; offered: NamedPractice[] };

/** One suggestion, with the practices that a report can name. */
export async function readFollowUp(desk: Desk, id: string, locale: Locale, now: Date): Promise<FollowUpScreen | null> {
  const row = await database().reviewStatement.findFirst({ where: { ...suggestionsOf(desk.id), id }, include });
  if (!row) return null;
  const line = lineOf(row, desk, locale, now);
  const [named, offered] = await Promise.all([practicesIn([line], locale), practicesOfHost(desk, locale)]);
  return { line, named, offered };
}
