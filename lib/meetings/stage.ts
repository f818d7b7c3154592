import { addDays, addMonths } from "./days";

/** The stages of a meeting, in their order. */
export const meetingStages = [
  "preparing",
  "inviting",
  "confirmed",
  "running",
  "feedbackOpen",
  "answersDue",
  "followingUp",
  "closed",
] as const;
export type MeetingStage = (typeof meetingStages)[number];

/** What the stage depends on. Days are ISO days in the host city's time zone. */
export type StageFacts = {
  today: string;
  /** The earliest first day and the latest last day; null when unknown. */
  first: string | null;
  last: string | null;
  /** Cities answer until that day; null: no day was chosen. */
  answerBy: string | null;
  /** Invitations that were sent and not withdrawn. */
  invited: number;
  /** Of these, without a yes or no. */
  undecided: number;
  accepted: number;
  /** Suggestions of the review without an answer from the host. */
  unanswered: number;
};

/** How long visitors may write feedback after the last day. */
export const feedbackDays = 14;
/** The host answers suggestions within six weeks. */
export const answerDays = 42;
/** Cities say then what they take home. */
export const takenHomeDays = 30;
/** The last letter of a meeting is sent after a year. */
export const followUpMonths = 12;

function stageBefore({ today, answerBy, invited, undecided, accepted }: StageFacts): MeetingStage {
  if (invited === 0) return "preparing";
  const isDecided = undecided === 0 || (answerBy !== null && answerBy < today);
  return isDecided && accepted > 0 ? "confirmed" : "inviting";
}

function stageAfter({ today, unanswered }: StageFacts, last: string): MeetingStage {
  if (today <= addDays(last, feedbackDays)) return "feedbackOpen";
  if (today > addMonths(last, followUpMonths)) return "closed";
  return unanswered > 0 ? "answersDue" : "followingUp";
}

/** Where a meeting stands. It is computed, so that nobody has to keep it up to date. */
export function stageOf(facts: StageFacts): MeetingStage {
  const { today, first, last } = facts;
  if (!first || !last || today < first) return stageBefore(facts);
  return today <= last ? "running" : stageAfter(facts, last);
}
