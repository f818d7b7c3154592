import type { Database } from "@/lib/db";
import type { ReportApprovalState } from "../models";
import type { ReportDraft, ReportNamed } from "./content";
import { markOfPart, markOfWhole, partOf } from "./marks";

/** `stale`: the text has changed since it was approved or waived. */
export type ApprovalStanding = ReportApprovalState | "missing" | "stale";

/** What the chair (no visit) or a visited school says about the report. */
export type ReportApprovalLine = {
  visitId: string | null;
  number: number | null;
  school: ReportNamed | null;
  /** Names the text that is to be approved. */
  mark: string;
  standing: ApprovalStanding;
  words: string;
  saidAt: Date | null;
  /** Who approved or waived, if it was somebody with an account. */
  by: string | null;
};

/** Whoever asked for a change is asked again once the text has changed. */
function standingOf(said: { state: ReportApprovalState; mark: string } | undefined, mark: string): ApprovalStanding {
  if (!said) return "missing";
  return said.mark === mark ? said.state : "stale";
}

export const isSettled = ({ standing }: Pick<ReportApprovalLine, "standing">): boolean =>
  standing === "approved" || standing === "waived";

/** Whose approval the report needs, and what they have said: the chair first, then each visited school. */
export async function readApprovals(
  tx: Database,
  meetingId: string,
  draft: ReportDraft,
): Promise<ReportApprovalLine[]> {
  const rows = await tx.reportApproval.findMany({
    where: { meetingId },
    include: { user: { select: { name: true } } },
  });
  const parts = draft.visits.flatMap(({ id, number, school }) => {
    const part = partOf(draft, id);
    return part ? [{ visitId: id, number, school, mark: markOfPart(part) }] : [];
  });
  return [{ visitId: null, number: null, school: null, mark: markOfWhole(draft) }, ...parts].map((part) => {
    const said = rows.find(({ visitId }) => visitId === part.visitId);
    return {
      ...{ ...part, standing: standingOf(said, part.mark), words: said?.words ?? "", saidAt: said?.saidAt ?? null },
      by: said?.user?.name ?? null,
    };
  });
}

type Said = { state: ReportApprovalState; words: string; mark: string; userId: string | null };

/** Stores what was said instead of what was said before. The report is locked. */
export async function storeApproval(
  tx: Database,
  meetingId: string,
  visitId: string | null,
  said: Said,
  now: Date,
): Promise<void> {
  await tx.reportApproval.deleteMany({ where: { meetingId, visitId } });
  await tx.reportApproval.create({ data: { ...said, meetingId, visitId, saidAt: now } });
}
