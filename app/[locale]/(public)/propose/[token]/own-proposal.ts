import type { ProposalWithRecord } from "@/lib/proposals/models";
import type { ProposeState } from "../form-state";

/** A person's own proposal, as the address of one of its pages asks for it. */
export type OwnProposal = { state: ProposeState<{ token: string }>; proposal: ProposalWithRecord };
