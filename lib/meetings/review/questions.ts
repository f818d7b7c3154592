import type { MeetingVisit } from "../models";

/** The school's questions to its visitors: each line is one. */
export const questionsOf = ({ question }: Pick<MeetingVisit, "question">): string[] => {
  const lines = question.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
};
