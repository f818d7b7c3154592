import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { kindNamed } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { approver } from "@/lib/records/history/outsiders";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { sendAnswerLetter } from "./letters";
import { type ApprovalDetails, lockApproval, whatIsRead } from "./read";
import { textStamp } from "./text-read";

export const answers = ["approve", "comment", "remove", "send", "decline"] as const;
export type ApprovalReply = {
  intent: (typeof answers)[number];
  /** Identifies the text that was read. */
  stamp: string;
  reason: string;
  field: string;
  passage: string;
  text: string;
  /** The comment to delete. */
  comment: string;
};

const maxComments = 60;
const actions = { approved: "approveText", commented: "commentText", declined: "declineText" } as const;

/** The texts that can be commented. */
export function commentable(approval: ApprovalDetails): string[] {
  return Object.keys(kindNamed(approval.record.kind).translated);
}

async function addComment(
  tx: Database,
  approval: ApprovalDetails,
  { field, passage, text }: ApprovalReply,
  now: Date,
): Promise<void> {
  if (!text) throw invalid([{ key: "error.required", path: ["text"] }]);
  if (approval.comments.length >= maxComments) throw invalid([{ key: "error.tooMany", path: ["text"] }]);
  const known = commentable(approval).includes(field) ? field : "";
  await tx.approvalComment.create({
    data: { approvalId: approval.id, field: known, passage: passage || null, text, createdAt: now },
  });
}

async function recordAnswer(
  tx: Database,
  approval: ApprovalDetails,
  state: keyof typeof actions,
  reason: string,
  now: Date,
) {
  const { id, record } = approval;
  await tx.approval.update({
    where: { id },
    data: { state, reason: reason || null, answeredAt: now, version: record.version },
  });
  const after = { text: await textStamp(tx, whatIsRead(approval)) };
  const line = { id: record.id, version: record.version, action: actions[state], before: {}, after, now };
  await writeHistory(tx, approver(id), reason ? { ...line, reason } : line);
  await sendAnswerLetter(tx, approval, state, now);
}

/** Refuses an answer about a text that has changed meanwhile. */
async function requireRead(tx: Database, approval: ApprovalDetails, stamp: string): Promise<void> {
  if ((await textStamp(tx, whatIsRead(approval))) !== stamp)
    throw invalid([{ key: "proposals:error.changed", path: [] }]);
}

const finalStates = { approve: "approved", send: "commented", decline: "declined" } as const;

/** Approves, declines, or sends the comments: ends the request. */
async function finish(
  tx: Database,
  approval: ApprovalDetails,
  answer: ApprovalReply,
  intent: keyof typeof finalStates,
  now: Date,
) {
  const { stamp, reason } = answer;
  await requireRead(tx, approval, stamp);
  if (intent === "decline" && !reason) throw invalid([{ key: "proposals:error.why", path: ["reason"] }]);
  if (intent === "send" && approval.comments.length === 0)
    throw invalid([{ key: "proposals:error.noComments", path: ["text"] }]);
  await recordAnswer(tx, approval, finalStates[intent], intent === "decline" ? reason : "", now);
}

/** Handles an answer to an approval request. Errors: invalid, notFound. */
export function answerApproval(token: string, answer: ApprovalReply, now: Date): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const approval = await lockApproval(tx, token, now);
    if (!approval) throw notFound();
    if (approval.state === "approved" || approval.state === "declined")
      throw invalid([{ key: "proposals:error.answered", path: [] }]);
    const { intent, comment } = answer;
    if (intent === "comment") await addComment(tx, approval, answer, now);
    else if (intent === "remove")
      await tx.approvalComment.deleteMany({ where: { id: comment, approvalId: approval.id } });
    else await finish(tx, approval, answer, intent, now);
    return { value: { id: approval.id }, tags: [] };
  });
}
