import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { kindNamed } from "@/lib/kinds/index";
import { writeHistory } from "@/lib/records/history/history";
import { approver } from "@/lib/records/history/outsiders";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { sendAnswerLetter } from "./letters";
import { type ApprovalDetails, lockAsked, whatIsRead } from "./read";
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
export function commentable(asked: ApprovalDetails): string[] {
  return Object.keys(kindNamed(asked.record.kind).translated);
}

async function keepComment(
  tx: Database,
  asked: ApprovalDetails,
  { field, passage, text }: ApprovalReply,
  now: Date,
): Promise<void> {
  if (!text) throw invalid([{ key: "error.required", path: ["text"] }]);
  if (asked.comments.length >= maxComments) throw invalid([{ key: "error.tooMany", path: ["text"] }]);
  const known = commentable(asked).includes(field) ? field : "";
  await tx.approvalComment.create({
    data: { approvalId: asked.id, field: known, passage: passage || null, text, createdAt: now },
  });
}

async function settleAnswer(
  tx: Database,
  asked: ApprovalDetails,
  state: keyof typeof actions,
  reason: string,
  now: Date,
) {
  const { id, record } = asked;
  await tx.approval.update({
    where: { id },
    data: { state, reason: reason || null, answeredAt: now, version: record.version },
  });
  const after = { text: await textStamp(tx, whatIsRead(asked)) };
  const line = { id: record.id, version: record.version, action: actions[state], before: {}, after, now };
  await writeHistory(tx, approver(id), reason ? { ...line, reason } : line);
  await sendAnswerLetter(tx, asked, state, now);
}

/** Refuses an answer about a text that has changed meanwhile. */
async function requireRead(tx: Database, asked: ApprovalDetails, stamp: string): Promise<void> {
  if ((await textStamp(tx, whatIsRead(asked))) !== stamp) throw invalid([{ key: "proposals:error.changed", path: [] }]);
}

const finalStates = { approve: "approved", send: "commented", decline: "declined" } as const;

/** Approves, declines, or sends the comments: ends the request. */
async function finish(
  tx: Database,
  asked: ApprovalDetails,
  answer: ApprovalReply,
  intent: keyof typeof finalStates,
  now: Date,
) {
  const { stamp, reason } = answer;
  await requireRead(tx, asked, stamp);
  if (intent === "decline" && !reason) throw invalid([{ key: "proposals:error.why", path: ["reason"] }]);
  if (intent === "send" && asked.comments.length === 0)
    throw invalid([{ key: "proposals:error.noComments", path: ["text"] }]);
  await settleAnswer(tx, asked, finalStates[intent], intent === "decline" ? reason : "", now);
}

/** Handles an answer to an approval request. Errors: invalid, notFound. */
export function answerApproval(token: string, answer: ApprovalReply, now: Date): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const asked = await lockAsked(tx, token, now);
    if (!asked) throw notFound();
    if (asked.state === "approved" || asked.state === "declined")
      throw invalid([{ key: "proposals:error.answered", path: [] }]);
    const { intent, comment } = answer;
    if (intent === "comment") await keepComment(tx, asked, answer, now);
    else if (intent === "remove") await tx.approvalComment.deleteMany({ where: { id: comment, approvalId: asked.id } });
    else await finish(tx, asked, answer, intent, now);
    return { value: { id: asked.id }, tags: [] };
  });
}
