import { addDays, addMonths } from "./days";
import { answerDays, feedbackDays, followUpMonths, type StageFacts, takenHomeDays } from "./stage";

export const deadlineNames = ["answerBy", "begins", "feedback", "takenHome", "answers", "halfYear", "year"] as const;
export type Deadline = { name: (typeof deadlineNames)[number]; day: string };

/** The days to keep, the next one first; those that are over are left out. */
export function deadlinesOf({ today, first, last, answerBy }: StageFacts): Deadline[] {
  const all: (Deadline | null)[] = [
    answerBy ? { name: "answerBy", day: answerBy } : null,
    first ? { name: "begins", day: first } : null,
    last ? { name: "feedback", day: addDays(last, feedbackDays) } : null,
    last ? { name: "takenHome", day: addDays(last, takenHomeDays) } : null,
    last ? { name: "answers", day: addDays(last, answerDays) } : null,
    last ? { name: "halfYear", day: addMonths(last, 6) } : null,
    last ? { name: "year", day: addMonths(last, followUpMonths) } : null,
  ];
  return all
    .filter((one) => one !== null)
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => one.day.localeCompare(other.day));
}
