import type { ProposalWithRecord } from "@/lib/proposals/models";
import type { ProposeState } from "../form-state";

/** A proposal as its author sees it, with the state of the requested page. */
export type OwnProposal = { state: ProposeState<{ token: string }>; proposal: ProposalWithRecord };
