import type { MeetingRoleName } from "./models";

// What the forms of a meeting let people choose from.

export const meetingRoleNames = ["host", "coHost", "chair"] as const satisfies MeetingRoleName[];

export const cityAnswers = ["accepted", "maybe", "declined"] as const;
export type CityAnswer = (typeof cityAnswers)[number];

/** What somebody who takes part may agree to. */
export const consents = ["nameShown", "nameInReport", "photographs"] as const;
export type Consent = (typeof consents)[number];
