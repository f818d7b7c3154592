import { database, type Prisma } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { deskOf } from "../desk/desk";
import type { StatementReach } from "../models";
import { type ShownAnswer, shownAnswer } from "../review/answers/answer";
import { isAnswerOpen, openToOthers, readerColumns } from "../review/school-part/open";
import { followUpInWords } from "./in-words";
import { newsOf, type ReportedNews } from "./news";
import { followUpSteps, silentSince } from "./steps";

/** What became of a public suggestion, as readers see it. */
export type PublicFollowUp = {
  statementId: string;
  text: string;
  language: Locale;
  answer: ShownAnswer | null;
  /** "suggested April 2028 → answered June → under way October", or with "no news since" at its end. */
  line: string;
  /** The oldest first. */
  reports: ReportedNews[];
};

export const withFollowUp = {
  answer: true,
  followUp: { orderBy: [{ reportedAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.ReviewStatementInclude;

/** The suggestions of a meeting for these readers, with what became of each in a sentence. */
export async function followUpOf(
  meetingId: string,
  reaches: readonly StatementReach[],
  locale: Locale,
  now: Date,
): Promise<PublicFollowUp[]> {
  const desk = await deskOf(database(), meetingId);
  if (!desk) return [];
  const rows = await database().reviewStatement.findMany({
    where: {
      ...{ meetingId, kind: "suggestion", mergedIntoId: null, reach: { in: [...reaches] } },
      // Not while cities are being asked, nor before the visited school has read it.
      AND: [openToOthers(now), { OR: [{ askedAt: null }, { frozenAt: { not: null } }] }],
    },
    include: { ...withFollowUp, visit: { select: readerColumns } },
    orderBy: { createdAt: "asc" },
    take: 500,
  });
  return rows.map(({ answer: given, followUp, visit, ...statement }) => {
    const answer = given && isAnswerOpen(given, visit, now) ? given : null;
    const { timeZone, last } = desk;
    const facts = { timeZone, last, statement, answer, reports: followUp };
    return {
      ...{ statementId: statement.id, text: statement.text, language: knownLocale(statement.language) },
      answer: shownAnswer(answer),
      line: followUpInWords(followUpSteps(facts), silentSince(facts, now), locale),
      reports: followUp.map((report) => newsOf(report, timeZone)),
    };
  });
}

/** The follow-up that everybody may read: for the report and the public page of a meeting. */
export const publicFollowUp = (meetingId: string, locale: Locale, now: Date): Promise<PublicFollowUp[]> =>
  followUpOf(meetingId, ["public"], locale, now);
