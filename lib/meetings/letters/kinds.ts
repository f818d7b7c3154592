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

export const isPersonLetter = (kind: MeetingLetterKind): kind is PersonLetterKind =>
  personLetterKinds.some((name) => name === kind);
export const isNewsLetter = (kind: MeetingLetterKind): kind is NewsLetterKind =>
  newsLetterKinds.some((name) => name === kind);
export const isSchoolLetter = (kind: MeetingLetterKind): kind is SchoolLetterKind =>
  schoolLetterKinds.some((name) => name === kind);
export const isAnswerReminder = (kind: MeetingLetterKind): kind is AnswerReminderKind =>
  answerReminderKinds.some((name) => name === kind);
export const isTakenHomeLetter = (kind: MeetingLetterKind): kind is TakenHomeLetterKind =>
  takenHomeKinds.some((name) => name === kind);
export const isFollowUpLetter = (kind: MeetingLetterKind): kind is FollowUpLetterKind =>
  followUpLetterKinds.some((name) => name === kind);
export const isCityLetter = (kind: MeetingLetterKind): kind is CityLetterKind =>
  !isPersonLetter(kind) &&
  !isNewsLetter(kind) &&
  !isSchoolLetter(kind) &&
  !isGroupLetter(kind) &&
  !isAnswerReminder(kind) &&
  !isFollowUpLetter(kind) &&
  !isTakenHomeLetter(kind) &&
  kind !== "visitCancelled";
export const isGroupLetter = (kind: MeetingLetterKind): kind is GroupLetterKind =>
  groupLetterKinds.some((name) => name === kind);
