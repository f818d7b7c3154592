import type { Database, Prisma } from "@/lib/db";
import { knownLocale } from "@/lib/i18n/locales";
import { dayIn, storedDay } from "../days";
import type { AnyDesk } from "../desk/desk";
import { frozenAgreement } from "../review/agreement/result";
import { notHostOnly } from "../review/school-part/open";
import type { ReportStatement } from "./content";

const include = { votes: { select: { words: true } }, answer: true } as const;
type Row = Prisma.ReviewStatementGetPayload<{ include: typeof include }>;

/** Statements that everyone may read, without those that cities are being asked about or a school asks to keep back. */
export const publicStatements = (meetingId: string) => ({
  ...{ meetingId, mergedIntoId: null, reach: "public" as const },
  AND: [notHostOnly],
  OR: [{ askedAt: null }, { frozenAt: { not: null } }],
});

/** In alphabetical order, so that nothing tells whose words they are. */
function dissentOf({ votes, dissent }: Pick<Row, "votes" | "dissent">): string[] {
  const words = [...votes.map((vote) => vote.words), dissent].filter((one) => one !== "");
  return [...new Set(words)].toSorted();
}

function agreementOf(row: Row, timeZone: string): ReportStatement["agreement"] {
  const agreement = frozenAgreement(row);
  return agreement && row.frozenAt && { ...agreement, on: dayIn(row.frozenAt, timeZone), byHand: row.byHand };
}

function answerOf({ answer: given }: Row, timeZone: string): ReportStatement["answer"] {
  if (!given) return null;
  const { answer, text, action, who, byWhen, answeredAt } = given;
  const language = knownLocale(given.language);
  return { answer, text, language, action, who, byWhen: storedDay(byWhen), answeredOn: dayIn(answeredAt, timeZone) };
}

/** The statements of the report; one about a visit that is not in it is about the whole. */
export async function readReportStatements(
  tx: Database,
  desk: AnyDesk,
  visits: readonly string[],
): Promise<ReportStatement[]> {
  const rows = await tx.reviewStatement.findMany({
    where: publicStatements(desk.id),
    include,
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: 500,
  });
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, text: row.text, language: knownLocale(row.language) },
    visitId: row.visitId && visits.includes(row.visitId) ? row.visitId : null,
    agreement: agreementOf(row, desk.timeZone),
    dissent: row.dissentShown ? dissentOf(row) : [],
    answer: answerOf(row, desk.timeZone),
  }));
}

/** A public statement with words of dissent, about which a host decides whether readers see them. */
export type DissentChoice = { id: string; text: string; language: string; words: string[]; isShown: boolean };

export async function readDissent(tx: Database, meetingId: string): Promise<DissentChoice[]> {
  const rows = await tx.reviewStatement.findMany({
    where: publicStatements(meetingId),
    include: { votes: { select: { words: true } } },
    orderBy: { createdAt: "asc" },
    take: 500,
  });
  return rows
    .map((row) => ({
      ...{ id: row.id, text: row.text, language: row.language, isShown: row.dissentShown, words: dissentOf(row) },
    }))
    .filter(({ words }) => words.length > 0);
}

/** How many public statements wait for the answers of cities. */
export const countOpenPublic = (tx: Database, meetingId: string): Promise<number> =>
  tx.reviewStatement.count({
    where: { meetingId, mergedIntoId: null, reach: "public", askedAt: { not: null }, frozenAt: null },
  });
