import type { MeetingVisitState } from "../models";

export const visitIntents = ["ask", "askApproval", "agreed", "done", "cancel", "reopen", "newLink"] as const;
export type VisitIntent = (typeof visitIntents)[number];

/** Whether the school has agreed to this visit, which has still to be made. */
export const isReceiving = ({ state }: { state: MeetingVisitState }): boolean =>
  state === "agreed" || state === "approved";

/** The states in which a host can make each step. */
const possible: Record<VisitIntent, readonly MeetingVisitState[]> = {
  ask: ["draft", "asked", "declined"],
  askApproval: ["agreed"],
  agreed: ["draft", "asked", "declined"],
  done: ["agreed", "approved"],
  cancel: ["draft", "asked", "agreed", "approved", "declined"],
  reopen: ["cancelled"],
  newLink: ["asked", "agreed", "approved"],
};

/** What a host can do with a visit now. */
export const stepsOf = (state: MeetingVisitState): VisitIntent[] =>
  visitIntents.filter((intent) => possible[intent].includes(state));

export const schoolAnswers = ["agree", "decline", "approve", "change"] as const;
export type SchoolAnswer = (typeof schoolAnswers)[number];

/** What a school can answer in each state. */
export function answersFor(state: MeetingVisitState): readonly SchoolAnswer[] {
  if (state === "asked" || state === "declined") return ["agree", "decline"];
  return state === "agreed" ? ["approve", "change"] : [];
}
