import type { MeetingLetterKind } from "../models";

/** The letters that are written to somebody who takes part. */
const personLetterKinds = ["personalPage", "placeConfirmed", "programmeChanged"] as const;
export type PersonLetterKind = (typeof personLetterKinds)[number];
/** The letters that are written to a city. */
export type CityLetterKind = Exclude<MeetingLetterKind, PersonLetterKind | SchoolLetterKind | "visitCancelled">;
/** The letters that are written to the school of a visit. */
const schoolLetterKinds = [
  "schoolAgreement",
  "schoolApproval",
  "schoolNumbers",
  "schoolThanks",
  "schoolReport",
] as const;
export type SchoolLetterKind = (typeof schoolLetterKinds)[number];

export const isPersonLetter = (kind: MeetingLetterKind): kind is PersonLetterKind =>
  personLetterKinds.some((name) => name === kind);
export const isSchoolLetter = (kind: MeetingLetterKind): kind is SchoolLetterKind =>
  schoolLetterKinds.some((name) => name === kind);
export const isCityLetter = (kind: MeetingLetterKind): kind is CityLetterKind =>
  !isPersonLetter(kind) && !isSchoolLetter(kind) && kind !== "visitCancelled";
