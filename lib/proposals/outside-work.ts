import type { Actor } from "@/lib/auth/actor";
import type { KindName } from "@/lib/kinds/index";
import { type ApprovalLine, readAskable } from "./approvals/read";
import { openProposalOf } from "./queue";

/** What people without an account have to do with a record: they proposed it, or were asked to approve its text. */
export type OutsideWork = { proposalId: string | null; approvals: ApprovalLine[] };

const shownApprovals = 3;

/** Null for those who may not ask for approvals of the record. */
export async function readOutsideWork(
  actor: Actor,
  kind: KindName,
  id: string,
  now: Date,
): Promise<OutsideWork | null> {
  const askable = await readAskable(actor, kind, id, null, now);
  if (!askable) return null;
  const approvals = askable.lines.filter(
    ({ state, isOver }) => state !== "withdrawn" && !(state === "asked" && isOver),
  );
  return { proposalId: await openProposalOf(id), approvals: approvals.slice(0, shownApprovals) };
}
