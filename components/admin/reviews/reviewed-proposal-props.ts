import type { ReviewedProposal } from "@/lib/proposals/queue";
import type { PageContext } from "@/lib/routes/form-state";

/** The props that every part of a proposal's page takes. */
export type ReviewedProposalProps = { page: PageContext; reviewed: ReviewedProposal };
