import type { About } from "@/lib/proposals/models";
import type { FormState } from "../form-state";

/** A person's own proposal, as the address of one of its pages asks for it. */
export type OwnProposal = { state: FormState<{ token: string }>; proposal: About };
