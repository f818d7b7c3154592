import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readDesk, requireHost } from "../desk/desk";
import { type ReportApprovalLine, readApprovals, storeApproval } from "./approvals";
import type { ReportDraft } from "./content";
import { lockReport } from "./lock";
import { markOfWhole } from "./marks";

export const approvalAnswers = ["approved", "changes"] as const;
export type ApprovalInput = { answer: (typeof approvalAnswers)[number]; words: string; seen: string };

async function requirePart(tx: Database, meetingId: string, draft: ReportDraft, visitId: string | null) {
  const lines = await readApprovals(tx, meetingId, draft);
  const line = lines.find((one) => one.visitId === visitId);
  if (!line) throw notFound();
  return line;
}

/** The part that somebody has read. Throws where it has changed meanwhile, or is none of this report. */
export async function requireRead(
  tx: Database,
  meetingId: string,
  draft: ReportDraft,
  visitId: string | null,
  seen: string,
): Promise<ReportApprovalLine> {
  const line = await requirePart(tx, meetingId, draft, visitId);
  if (line.mark !== seen) throw invalid([{ key: "report:error.moved", path: [] }]);
  return line;
}

/** A change is asked for in words. */
export function requireWords({ answer, words }: Pick<ApprovalInput, "answer" | "words">): void {
  if (answer === "changes" && !words) throw invalid([{ key: "report:error.change", path: ["remark"] }]);
}

/** Whether this account is the chair of the meeting; a coordinator of its city can be both. */
export async function isChair(tx: Database, actor: Actor, meetingId: string): Promise<boolean> {
  if (!actor.userId) return false;
  return (await tx.meetingRole.count({ where: { meetingId, userId: actor.userId, role: "chair" } })) > 0;
}

/** The chair approves the report, or says what has to change. */
export function approveAsChair(actor: Actor, meetingId: string, input: ApprovalInput, now: Date) {
  return runWrite(async (tx) => {
    const desk = await readDesk(actor, meetingId, tx);
    if (!desk || !(await isChair(tx, actor, desk.id))) throw notFound();
    const { report, draft } = await lockReport(tx, desk);
    if (!report.askedAt) throw notFound();
    const { mark } = await requireRead(tx, desk.id, draft, null, input.seen);
    requireWords(input);
    const said = { state: input.answer, words: input.words, mark, userId: actor.userId };
    await storeApproval(tx, desk.id, null, said, now);
    return { value: { id: desk.id }, tags: [] };
  }, meetingId);
}

export type WaiverInput = { visit: string | null; words: string; seen: string };

/** A host, who has read the whole, records why it is published without an approval. Readers see the reason. */
export function waiveApproval(actor: Actor, meetingId: string, { visit, words, seen }: WaiverInput, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const { draft } = await lockReport(tx, desk);
    if (markOfWhole(draft) !== seen) throw invalid([{ key: "report:error.moved", path: [] }]);
    const { mark, standing } = await requirePart(tx, desk.id, draft, visit);
    if (standing === "approved") throw invalid([{ key: "report:error.approved", path: [] }]);
    if (!words) throw invalid([{ key: "report:error.waiver", path: ["words"] }]);
    await storeApproval(tx, desk.id, visit, { state: "waived", words, mark, userId: actor.userId }, now);
    return { value: { id: desk.id }, tags: [] };
  }, meetingId);
}
