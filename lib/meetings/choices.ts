import { reviewItemKinds } from "@/lib/kinds/states";
import type {
  FollowUpProgress,
  MeetingRoleName,
  ProgrammeAudience,
  ProgrammeReaders,
  ReviewNoteKind,
  ReviewNoteReach,
  SchoolWish,
  StatementAnswerKind,
} from "./models";

// What the forms of a meeting let people choose from.

export const meetingRoleNames = ["host", "coHost", "chair"] as const satisfies MeetingRoleName[];

export const cityAnswers = ["accepted", "maybe", "declined"] as const;
export type CityAnswer = (typeof cityAnswers)[number];

/** What somebody who takes part may agree to. */
export const consents = ["nameShown", "nameInReport", "photographs"] as const;
export type Consent = (typeof consents)[number];

/** Who a session is for, who reads about it, and whether it takes place. */
export const audiences = ["all", "group", "hosts"] as const satisfies ProgrammeAudience[];
export const programmeReaders = ["public", "participants", "host"] as const satisfies ProgrammeReaders[];
export const programmeStates = ["planned", "cancelled"] as const;

/** Who is written to about a release of the programme. */
export const releaseLetters = ["affected", "everybody", "nobody"] as const;
export type ReleaseLetters = (typeof releaseLetters)[number];

/** What a note is, and who reads it. */
export const noteKinds = ["worksWell", "couldBeBetter"] as const satisfies ReviewNoteKind[];
export const noteReaches = ["host", "group"] as const satisfies ReviewNoteReach[];

/** Where a note may go besides a statement that is there. */
export const notePlaces = [...reviewItemKinds, "aside", "loose"] as const;

/** What a visited school says about its part of the review, and what a host decides about its request. */
export const schoolPartIntents = ["read", "hostOnly", "takeBack"] as const;
export const wishDecisions = ["granted", "refused"] as const satisfies SchoolWish[];

/** Only what was promised is followed up. */
export const promisingAnswers = ["yes", "partly"] as const satisfies StatementAnswerKind[];

export const isPromise = (answer: StatementAnswerKind): boolean => promisingAnswers.some((name) => name === answer);

/** What became of it. */
export const progressStates = ["notBegun", "underWay", "done", "givenUp"] as const satisfies FollowUpProgress[];

/** Nobody is asked again after these. */
const lastStates: readonly FollowUpProgress[] = ["done", "givenUp"];

export const isProgressOver = (state: FollowUpProgress | undefined): boolean =>
  state !== undefined && lastStates.includes(state);
