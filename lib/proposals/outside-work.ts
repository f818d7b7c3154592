import type { Actor } from "@/lib/auth/actor";
import type { KindName } from "@/lib/kinds/index";
import { type ApprovalLine, readAskable } from "./approvals/read";
import { openProposalOf } from "./queue";

/** Proposals and approval requests of people without an account that concern a record. */
export type OutsideWork = { proposalId: string | null; approvals: ApprovalLine[] };

const shownApprovals = 3;

/** Null when the actor may not ask for approval. */
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
