import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { isOpenLink, readInvitationLink } from "../../cities/link";
import { meetingTitle } from "../../cities/names";
import { deskOf } from "../../desk/desk";
import type { ReviewStatement } from "../../models";
import { type ShownAnswer, shownAnswer } from "../answers/answer";
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

/** Whether there is anything to read. */
export const hasSharedStatements = async (meetingId: string): Promise<boolean> =>
  (await database().reviewStatement.count({ where: { meetingId, mergedIntoId: null, reach: { in: sharedReaches } } })) >
  0;

/** The statements of a meeting that are not only for the hosts, without those that are being answered. */
export async function sharedStatementsOf(meetingId: string): Promise<SharedStatement[]> {
  const rows = await database().reviewStatement.findMany({
    where: {
      ...{ meetingId, mergedIntoId: null, reach: { in: sharedReaches } },
      OR: [{ askedAt: null }, { frozenAt: { not: null } }],
    },
    include: { visit: { select: { number: true } }, answer: true },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }],
    take: 500,
  });
  return rows.map(({ visit, answer: given, ...row }) => {
    const { id, kind, text, language, frozenAt } = row;
    const shown = { visitNumber: visit?.number ?? null, agreement: frozenAgreement(row), answer: shownAnswer(given) };
    return { id, kind, text, language, frozenAt, ...shown };
  });
}

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
  const [title, statements] = await Promise.all([meetingTitle(desk.id, locale), sharedStatementsOf(desk.id)]);
  return { title, timeZone: desk.timeZone, statements };
}
