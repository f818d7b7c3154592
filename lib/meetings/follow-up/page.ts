import { type Database, database, type Prisma } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { type AnyDesk, deskOf } from "../desk/desk";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import type { FollowUpReport, ReviewStatement, StatementAnswer } from "../models";
import { type ShownAnswer, shownAnswer } from "../review/answers/answer";
import { type NamedPractice, namePractices, practicesOfHost } from "./directory-practices";
import { followUpInWords } from "./in-words";
import { responsibleOfLink } from "./link";
import { newsOf, type ReportedNews } from "./news";
import { promisesOf, promisesOfPerson } from "./promises";
import { withFollowUp } from "./public-follow-up";
import { followUpSteps, silentSince } from "./steps";

/** A suggestion with all that somebody needs who remembers nothing: the answer and what was reported before. */
export type Promised = {
  id: string;
  text: string;
  language: Locale;
  visitNumber: number | null;
  answer: ShownAnswer | null;
  /** "suggested April 2028 → answered June → …" */
  line: string;
  reports: ReportedNews[];
};

export type PromisedRow = ReviewStatement & {
  answer: StatementAnswer | null;
  followUp: FollowUpReport[];
  visit: { number: number } | null;
};

export const withVisit = {
  ...{ ...withFollowUp, visit: { select: { number: true } } },
} satisfies Prisma.ReviewStatementInclude;

export function promisedOf(row: PromisedRow, { timeZone, last }: AnyDesk, locale: Locale, now: Date): Promised {
  const facts = { timeZone, last, statement: row, answer: row.answer, reports: row.followUp };
  return {
    ...{ id: row.id, text: row.text, language: knownLocale(row.language), visitNumber: row.visit?.number ?? null },
    answer: shownAnswer(row.answer),
    line: followUpInWords(followUpSteps(facts), silentSince(facts, now), locale),
    reports: row.followUp.map((report) => newsOf(report, timeZone)),
  };
}

/** The practices that reports name, for links. */
export const practicesIn = (promised: readonly Promised[], locale: Locale): Promise<NamedPractice[]> =>
  namePractices(
    [...new Set(promised.flatMap(({ reports }) => reports.flatMap((one) => one.practiceId ?? [])))],
    locale,
  );

export type FollowUpPage = {
  meeting: ShownMeeting;
  promised: Promised[];
  /** Those that were named, and those that can be. */
  named: NamedPractice[];
  offered: NamedPractice[];
  /** Their address is still known, so that it can be erased. */
  isKnown: boolean;
};

/** The promises of a meeting; with an id, those of one person. */
export const readPromises = (tx: Database, meetingId: string, responsibleId?: string): Promise<PromisedRow[]> =>
  tx.reviewStatement.findMany({
    where: responsibleId ? promisesOfPerson(meetingId, responsibleId) : promisesOf(meetingId),
    include: withVisit,
    orderBy: { createdAt: "asc" },
    take: 500,
  });

/** The page of a link; null when it is forged or nothing is left to report. Reading changes nothing. */
export async function readFollowUpPage(token: string, locale: Locale, now: Date): Promise<FollowUpPage | null> {
  const who = await responsibleOfLink(database(), token, now);
  const desk = who && (await deskOf(database(), who.meetingId));
  const rows = who && desk ? await readPromises(database(), who.meetingId, who.id) : [];
  if (!who || !desk || rows.length === 0) return null;
  const promised = rows.map((row) => promisedOf(row, desk, locale, now));
  const [meeting, named, offered] = await Promise.all([
    readShownMeeting(desk, locale),
    practicesIn(promised, locale),
    practicesOfHost(desk, locale),
  ]);
  return { meeting, promised, named, offered, isKnown: who.email !== null || who.userId !== null };
}
