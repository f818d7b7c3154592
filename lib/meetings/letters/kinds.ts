import type { MeetingLetterKind } from "../models";

/** The letters that are written to somebody who takes part. */
const personLetterKinds = ["personalPage", "placeConfirmed", "programmeChanged", "synthesis"] as const;
export type PersonLetterKind = (typeof personLetterKinds)[number];
/** The letters that are written to a city. */
export type CityLetterKind = Exclude<
  MeetingLetterKind,
  PersonLetterKind | SchoolLetterKind | GroupLetterKind | "visitCancelled"
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
export const isSchoolLetter = (kind: MeetingLetterKind): kind is SchoolLetterKind =>
  schoolLetterKinds.some((name) => name === kind);
export const isCityLetter = (kind: MeetingLetterKind): kind is CityLetterKind =>
  !isPersonLetter(kind) && !isSchoolLetter(kind) && !isGroupLetter(kind) && kind !== "visitCancelled";
export const isGroupLetter = (kind: MeetingLetterKind): kind is GroupLetterKind =>
  groupLetterKinds.some((name) => name === kind);
