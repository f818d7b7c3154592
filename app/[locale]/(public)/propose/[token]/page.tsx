import { notFound } from "next/navigation";
import type { About } from "@/lib/proposals/models";
import { isWritable, readOwn } from "@/lib/proposals/read";
import { isStep } from "@/lib/proposals/steps";
import { type FormProps, type FormState, privatePage, readFormState } from "../form-state";
import { LaterPage } from "./later-page";
import { ReviewPage } from "./review-page";
import { StatusPage } from "./status-page";
import { StepPage } from "./step-page";

export const generateMetadata = privatePage((t) => t("proposals:propose.title"));

export type OwnProps = { state: FormState<{ locale: string; token: string }>; proposal: About };

/** One's own proposal: the step that is asked for, everything once more, or what became of it. */
export default async function Page(props: FormProps<{ token: string }>) {
  const state = await readFormState(props);
  const proposal = await readOwn(state.params.token, state.now);
  if (proposal?.type !== "practice") notFound();
  if (!isWritable(proposal)) return <StatusPage state={state} proposal={proposal} />;
  const { step } = state.query;
  if (step === "later") return <LaterPage state={state} proposal={proposal} />;
  if (isStep(step)) return <StepPage state={state} proposal={proposal} step={step} />;
  return <ReviewPage state={state} proposal={proposal} />;
}
