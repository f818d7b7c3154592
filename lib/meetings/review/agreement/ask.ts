import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { type AnyDesk, requireHost } from "../../desk/desk";
import { refreshReport } from "../../desk/public-page";
import type { ReviewStatement } from "../../models";
import { notHostOnly } from "../school-part/open";
import { lockReview } from "../synthesis/arranger";
import { countDelegations, delegationsOf } from "./delegations";
import { countAgreement } from "./result";

/**
 * The statement, locked until the transaction ends against presses, and against whoever changes its words or merges it;
 * a private one is not the hosts' to ask about.
 */
async function lockStatement(tx: Database, meetingId: string, id: string): Promise<ReviewStatement> {
  await lockReview(tx, meetingId);
  await tx.$queryRaw`SELECT 1 FROM "ReviewStatement" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const where = { id, meetingId, mergedIntoId: null, reach: { not: "private" as const } };
  const statement = await tx.reviewStatement.findFirst({ where });
  if (!statement) throw notFound();
  return statement;
}

/** Asks the cities whether they agree. From then on the words stay. */
export function askAgreement(actor: Actor, meetingId: string, id: string, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const statement = await lockStatement(tx, desk.id, id);
    if (statement.reach === "host") throw invalid([{ key: "review:error.notShared", path: [] }]);
    if (statement.frozenAt) throw invalid([{ key: "review:error.frozen", path: [] }]);
    if ((await tx.reviewStatement.count({ where: { ...notHostOnly, id } })) === 0)
      throw invalid([{ key: "review:error.hostOnly", path: [] }]);
    if (!statement.askedAt) await tx.reviewStatement.update({ where: { id }, data: { askedAt: now } });
    return { value: { id: desk.id }, tags: await refreshReport(tx, desk.id) };
  });
}

/** Stops asking, so that the words can be changed. What the cities pressed belongs to the old words and goes. */
export function withdrawQuestion(actor: Actor, meetingId: string, id: string) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const statement = await lockStatement(tx, desk.id, id);
    if (statement.frozenAt) throw invalid([{ key: "review:error.frozen", path: [] }]);
    await tx.statementVote.deleteMany({ where: { statementId: id } });
    await tx.reviewStatement.update({ where: { id }, data: { askedAt: null, version: { increment: 1 } } });
    return { value: { id: desk.id }, tags: await refreshReport(tx, desk.id) };
  });
}

/** A show of hands, as the facilitator typed it. */
export type Hands = { agreed: number; not: number; notSeen: number; dissent: string };

async function resultOf(tx: Database, desk: AnyDesk, statementId: string, hands: Hands | null) {
  const cities = await countDelegations(tx, desk);
  if (!hands) {
    const votes = await tx.statementVote.findMany({ where: { statementId, invitation: delegationsOf(desk) } });
    return {
      ...countAgreement(
        votes.map(({ choice }) => choice),
        cities,
      ),
      byHand: false,
    };
  }
  const { agreed, not, notSeen, dissent } = hands;
  const raised = agreed + not + notSeen;
  if (raised > cities)
    throw invalid([{ key: "review:error.tooManyHands", path: ["agreed"], values: { cities: String(cities) } }]);
  return { agreed, visited: agreed + not, notSeen, silent: cities - raised, dissent, byHand: true };
}

/** Ends the question and freezes how many cities agree: by what they pressed, or by a show of hands. */
export function freezeAgreement(actor: Actor, meetingId: string, id: string, hands: Hands | null, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const statement = await lockStatement(tx, desk.id, id);
    if (!statement.askedAt) throw invalid([{ key: "review:error.notAsked", path: [] }]);
    if (statement.frozenAt) throw invalid([{ key: "review:error.frozen", path: [] }]);
    const result = await resultOf(tx, desk, id, hands);
    await tx.reviewStatement.update({ where: { id }, data: { ...result, frozenAt: now, version: { increment: 1 } } });
    return { value: { id: desk.id }, tags: await refreshReport(tx, desk.id) };
  });
}
