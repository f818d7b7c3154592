import { database } from "@/lib/db";
import type { Desk } from "../../desk/desk";
import type { ReviewStatement } from "../../models";
import { type ShownAnswer, shownAnswer } from "../answers/answer";
import { countDelegations, delegationsOf } from "./delegations";
import { type Agreement, countAgreement, frozenAgreement } from "./result";

/** One statement for the projector, with what was pressed. */
export type StatementScreen = {
  statement: ReviewStatement;
  visitNumber: number | null;
  agreement: Agreement;
  cities: number;
  answer: ShownAnswer | null;
  /** In which words cities disagree or agree with a reservation, without their names. */
  dissent: string[];
};

export async function readStatementScreen(desk: Desk, id: string): Promise<StatementScreen | null> {
  const hidden = desk.role === "chair" ? {} : { reach: { not: "private" as const } };
  // A city that does not come any more has no voice; what was frozen stays.
  const counted = { OR: [{ statement: { frozenAt: { not: null } } }, { invitation: delegationsOf(desk) }] };
  const [found, cities] = await Promise.all([
    database().reviewStatement.findFirst({
      where: { id, meetingId: desk.id, mergedIntoId: null, ...hidden },
      include: {
        votes: { where: counted, orderBy: { invitationId: "asc" } },
        ...{ visit: { select: { number: true } }, answer: true },
      },
    }),
    countDelegations(database(), desk),
  ]);
  if (!found) return null;
  const { votes, visit, answer, ...statement } = found;
  const words = votes.filter((vote) => vote.words !== "").map((vote) => vote.words);
  const pressed = votes.map(({ choice }) => choice);
  const agreement = frozenAgreement(statement) ?? countAgreement(pressed, cities);
  return {
    ...{ statement, visitNumber: visit?.number ?? null, agreement, cities },
    answer: shownAnswer(answer),
    dissent: statement.dissent ? [...words, statement.dissent] : words,
  };
}
