import { type Database, database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { meetingTitle, type NamedIn, nameCities } from "../../cities/names";
import type { AgreementChoice, MeetingInvitation } from "../../models";
import { type Participant, participantOfLink } from "../../people/link";
import { notHostOnly } from "../school-part/open";
import { delegationsOf } from "./delegations";
import { type SharedStatement, sharedReaches, sharedStatementsOf } from "./shared-statements";

/** The city for which somebody presses; null: none, as for the host's own people. */
async function delegationOf(tx: Database, { person, desk }: Participant): Promise<MeetingInvitation | null> {
  const { invitationId: id } = person;
  return id ? tx.meetingInvitation.findFirst({ where: { AND: [delegationsOf(desk), { id }] } }) : null;
}

export type VoteInput = { statement: string; choice: AgreementChoice; words: string };

/** What a city presses. Each of its people may press for it; the last press counts until the result is frozen. */
export function castVote(token: string, { statement: statementId, choice, words }: VoteInput, now: Date) {
  return runWrite(async (tx) => {
    const who = await participantOfLink(tx, token, now);
    const city = who && (await delegationOf(tx, who));
    if (!city) throw notFound();
    await tx.$queryRaw`SELECT 1 FROM "ReviewStatement" WHERE "id" = ${statementId}::uuid FOR UPDATE`;
    const where = { ...notHostOnly, id: statementId, meetingId: city.meetingId };
    const statement = await tx.reviewStatement.findFirst({ where });
    if (!statement?.askedAt || statement.reach === "private" || statement.reach === "host") throw notFound();
    if (statement.frozenAt) throw invalid([{ key: "review:error.frozen", path: [] }]);
    if (choice === "agreeBut" && !words) throw invalid([{ key: "review:error.words", path: ["words"] }]);
    const said = { choice, words: choice === "agree" || choice === "notSeen" ? "" : words };
    const own = { statementId_invitationId: { statementId, invitationId: city.id } };
    await tx.statementVote.upsert({
      where: own,
      create: { statementId, invitationId: city.id, ...said },
      update: said,
    });
    return { value: { meetingId: city.meetingId }, tags: [] };
  });
}

export type OpenStatement = {
  id: string;
  kind: "strength" | "suggestion";
  text: string;
  language: string;
  own: { choice: AgreementChoice; words: string } | null;
};
export type VotePage = {
  title: { text: string; language: Locale };
  timeZone: string;
  /** Null: the reader has no vote. */
  city: NamedIn | null;
  statements: OpenStatement[];
  /** What can be read and needs no answer. */
  shared: SharedStatement[];
};

const openStatements = (meetingId: string) => ({
  ...{ ...notHostOnly, meetingId, askedAt: { not: null }, frozenAt: null },
  reach: { in: sharedReaches },
});

/** How many statements wait for the answer of somebody's city. */
export async function countOpenStatements(who: Participant): Promise<number> {
  const city = await delegationOf(database(), who);
  if (!city) return 0;
  const where = { ...openStatements(city.meetingId), votes: { none: { invitationId: city.id } } };
  return database().reviewStatement.count({ where });
}

/** The statements about which somebody's city is asked, and those that can be read; null when the link is dead. */
export async function readVotePage(token: string, locale: Locale, now: Date): Promise<VotePage | null> {
  const who = await participantOfLink(database(), token, now);
  if (!who) return null;
  const { desk } = who;
  const city = await delegationOf(database(), who);
  const [title, nameOf, shared, statements] = await Promise.all([
    meetingTitle(desk.id, locale),
    nameCities(city ? [city] : [], locale),
    sharedStatementsOf(desk.id, now),
    city ? readOpenStatements(city) : [],
  ]);
  return { title, timeZone: desk.timeZone, city: city && nameOf(city), statements, shared };
}

async function readOpenStatements({ id, meetingId }: MeetingInvitation): Promise<OpenStatement[]> {
  const rows = await database().reviewStatement.findMany({
    where: openStatements(meetingId),
    include: { votes: { where: { invitationId: id } } },
    orderBy: { askedAt: "desc" },
    take: 100,
  });
  return rows.map(({ id: statement, kind, text, language, votes: [vote] }) => ({
    ...{ id: statement, kind, text, language, own: vote ? { choice: vote.choice, words: vote.words } : null },
  }));
}
