import type { ReviewedProposal } from "@/lib/proposals/queue";
import type { PageContext } from "@/lib/routes/form-state";

/** What each part of a proposal's page shows. */
export type ReviewedProposalProps = { page: PageContext; reviewed: ReviewedProposal };
