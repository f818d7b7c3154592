import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { publicPage } from "@/app/public-page";
import { isWritable, readOwn, typedIn } from "@/lib/proposals/read";
import { firstOpenStep } from "@/lib/proposals/schema";
import { isStep } from "@/lib/proposals/steps";
import { privateHead, readProposeState } from "../form-state";
import { laterPage } from "./later-page";
import type { OwnProposal } from "./own-proposal";
import { reviewPage } from "./review-page";
import { statusPage } from "./status-page";
import { stepPage } from "./step-page";

/** Chooses the page to show: a step, the review before submitting, or the status afterwards. */
function drawProposal(own: OwnProposal): ReactNode | Promise<ReactNode> {
  if (!isWritable(own.proposal)) return statusPage(own);
  const { step, draft } = own.state.query;
  if (step === "later") return laterPage(own);
  if (isStep(step)) return stepPage({ ...own, step });
  // The private link itself names no step: it leads to where the author left off.
  const open = step === undefined && draft === undefined ? firstOpenStep(typedIn(own.proposal)) : undefined;
  return open ? stepPage({ ...own, step: open }) : reviewPage(own);
}

export const GET = publicPage<{ token: string }>(async (asked) => {
  const state = await readProposeState(asked);
  const proposal = await readOwn(state.params.token, state.now);
  if (proposal?.type !== "practice") notFound();
  return {
    head: privateHead(state.t("proposals:propose.title")),
    body: await drawProposal({ state, proposal }),
  };
});
