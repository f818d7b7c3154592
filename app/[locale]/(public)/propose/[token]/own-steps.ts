import { stepPath } from "@/lib/proposals/form-schema";
import { typedIn } from "@/lib/proposals/read";
import { errorsOfStep } from "@/lib/proposals/schema";
import { steps } from "@/lib/proposals/steps";
import type { OwnProposal } from "./own-proposal";

/** The steps with their addresses, and whether each is complete. */
export function ownSteps({ state: { locale, params }, proposal }: OwnProposal) {
  const typed = typedIn(proposal);
  return [...steps, "review" as const].map((name) => ({
    name,
    href: stepPath(locale, params.token, name),
    isDone: name !== "review" && errorsOfStep(name, typed).length === 0,
  }));
}

/** The page's path without its language, for the language switch. */
export const proposalStepPath = ({ state: { params } }: OwnProposal, step: string) =>
  `/propose/${params.token}?step=${step}`;
