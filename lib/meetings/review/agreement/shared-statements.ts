import { type Database, database, type Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { isOpenLink, readInvitationLink } from "../../cities/link";
import { meetingTitle } from "../../cities/names";
import { deskOf } from "../../desk/desk";
import type { ReviewStatement, StatementAnswer } from "../../models";
import { type ShownAnswer, shownAnswer } from "../answers/answer";
import { isAnswerOpen, openToOthers, readerColumns } from "../school-part/open";
import { type Agreement, frozenAgreement } from "./result";

/** A statement as the cities that take part read it. */
export type SharedStatement = Pick<ReviewStatement, "id" | "kind" | "text" | "language" | "frozenAt"> & {
  visitNumber: number | null;
  /** Null: the cities were not asked, or have not finished answering. */
  agreement: Agreement | null;
  /** What the host answers. */
  answer: ShownAnswer | null;
};

export const sharedReaches = ["shared" as const, "public" as const];

const shared = (meetingId: string, now: Date) => ({
  ...{ meetingId, mergedIntoId: null, reach: { in: sharedReaches } },
  AND: [openToOthers(now)],
});

/** Whether there is anything to read. */
export const hasSharedStatements = async (meetingId: string, now: Date): Promise<boolean> =>
  (await database().reviewStatement.count({ where: shared(meetingId, now) })) > 0;

type Where = Prisma.ReviewStatementWhereInput;
type WithAnswer = Prisma.ReviewStatementGetPayload<{ include: typeof include }>;
const include = { visit: { select: { number: true, ...readerColumns } }, answer: true } as const;

/** Statements as they are read; `isOpen` says whether their answer is, too. */
export async function statementsAbout(
  tx: Database,
  where: Where,
  isOpen: (answer: StatementAnswer, visit: WithAnswer["visit"]) => boolean = () => true,
): Promise<SharedStatement[]> {
  const orderBy = [{ kind: "asc" as const }, { createdAt: "asc" as const }];
  const rows = await tx.reviewStatement.findMany({ where, include, orderBy, take: 500 });
  return rows.map(({ visit, answer: given, ...row }) => {
    const { id, kind, text, language, frozenAt } = row;
    const answer = given && isOpen(given, visit) ? shownAnswer(given) : null;
    const shown = { visitNumber: visit?.number ?? null, agreement: frozenAgreement(row), answer };
    return { id, kind, text, language, frozenAt, ...shown };
  });
}

/**
 * The statements of a meeting that are not only for the hosts, without those that are being answered and those that a
 * visited school reads first.
 */
export const sharedStatementsOf = (meetingId: string, now: Date): Promise<SharedStatement[]> =>
  statementsAbout(
    database(),
    { ...shared(meetingId, now), OR: [{ askedAt: null }, { frozenAt: { not: null } }] },
    (answer, visit) => isAnswerOpen(answer, visit, now),
  );

export type CityStatements = {
  title: { text: string; language: Locale };
  timeZone: string;
  statements: SharedStatement[];
};

/** What an invited city reads with the link of its invitation; null when it is dead. */
export async function readCityStatements(token: string, locale: Locale, now: Date): Promise<CityStatements | null> {
  const link = await readInvitationLink(token, now);
  const invitation = link && (await database().meetingInvitation.findUnique({ where: { id: link.id } }));
  const desk =
    link && invitation && isOpenLink(invitation, link) ? await deskOf(database(), invitation.meetingId) : null;
  if (!desk) return null;
  const [title, statements] = await Promise.all([meetingTitle(desk.id, locale), sharedStatementsOf(desk.id, now)]);
  return { title, timeZone: desk.timeZone, statements };
}
