import type { MeetingLetterKind } from "../models";

/** The letters that are written to somebody who takes part. */
const personLetterKinds = ["personalPage", "placeConfirmed", "programmeChanged"] as const;
export type PersonLetterKind = (typeof personLetterKinds)[number];
/** The letters to those who came and to their cities, once each of these can be read. */
const newsLetterKinds = ["synthesis", "answers", "report"] as const;
export type NewsLetterKind = (typeof newsLetterKinds)[number];
/** The letters to the hosts while suggestions have no answer. */
const answerReminderKinds = ["answersSoon", "answersLast", "answersLate"] as const;
export type AnswerReminderKind = (typeof answerReminderKinds)[number];
/** The letters to those who are responsible for what was promised. */
const followUpLetterKinds = ["followUpHalfYear", "followUpYear"] as const;
export type FollowUpLetterKind = (typeof followUpLetterKinds)[number];
/** The letters to cities that came: what they take home. */
export const takenHomeKinds = ["takenHome", "takenHomeHalfYear", "takenHomeYear"] as const;
export type TakenHomeLetterKind = (typeof takenHomeKinds)[number];
/** The letters that leave by themselves after a meeting. */
export const laterLetterKinds = [...answerReminderKinds, ...followUpLetterKinds, ...takenHomeKinds] as const;
/** The letters that are written to a city. */
export type CityLetterKind = Exclude<
  MeetingLetterKind,
  | PersonLetterKind
  | NewsLetterKind
  | SchoolLetterKind
  | GroupLetterKind
  | AnswerReminderKind
  | FollowUpLetterKind
  | TakenHomeLetterKind
  | "visitCancelled"
>;
/** The letters that are written to the school of a visit. */
const schoolLetterKinds = [
  "schoolAgreement",
  "schoolApproval",
  "schoolNumbers",
  "schoolThanks",
  "schoolReport",
] as const;
export type SchoolLetterKind = (typeof schoolLetterKinds)[number];
/** The letters to the groups of a visit: one for all, sent to each of them on its day. */
export const groupLetterKinds = ["visitSheet", "morningNote", "notesArrived"] as const;
export type GroupLetterKind = (typeof groupLetterKinds)[number];

/** Letters of which one says anew what an earlier one has said. */
const cityReminderKinds = ["reminder", "lastReminder"] as const satisfies readonly CityLetterKind[];
const series: readonly (readonly MeetingLetterKind[])[] = [
  cityReminderKinds,
  answerReminderKinds,
  followUpLetterKinds,
  takenHomeKinds,
];
export const seriesOf = (kind: MeetingLetterKind): readonly MeetingLetterKind[] =>
  series.find((kinds) => kinds.includes(kind)) ?? [];

const oneOf =
  <K extends MeetingLetterKind>(kinds: readonly K[]) =>
  (kind: MeetingLetterKind): kind is K =>
    kinds.some((name) => name === kind);

export const isPersonLetter = oneOf(personLetterKinds);
export const isNewsLetter = oneOf(newsLetterKinds);
export const isSchoolLetter = oneOf(schoolLetterKinds);
export const isGroupLetter = oneOf(groupLetterKinds);
export const isAnswerReminder = oneOf(answerReminderKinds);
export const isFollowUpLetter = oneOf(followUpLetterKinds);
export const isTakenHomeLetter = oneOf(takenHomeKinds);
export const isCityLetter = (kind: MeetingLetterKind): kind is CityLetterKind =>
  !isPersonLetter(kind) &&
  !isNewsLetter(kind) &&
  !isSchoolLetter(kind) &&
  !isGroupLetter(kind) &&
  !isAnswerReminder(kind) &&
  !isFollowUpLetter(kind) &&
  !isTakenHomeLetter(kind) &&
  kind !== "visitCancelled";
