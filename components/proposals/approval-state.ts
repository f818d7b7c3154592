import type { Translate } from "@/lib/i18n/server";
import type { ApprovalLine } from "@/lib/proposals/approvals/read";

type Line = Pick<ApprovalLine, "state" | "version" | "comments">;

/** "approved version 3", and with how many comments: an approval with a correction is not a plain approval. */
export function approvalState(t: Translate, { state, version, comments }: Line): string {
  return state === "approved" && comments.length > 0
    ? t("proposals:ask.approvedWith", { version, count: comments.length })
    : t(`proposals:ask.state.${state}`, { version });
}
