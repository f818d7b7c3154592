import type { MeetingLetterKind } from "../models";

/** The letters that are written to somebody who takes part. */
export const personLetterKinds = ["personalPage", "placeConfirmed", "programmeChanged"] as const;
export type PersonLetterKind = (typeof personLetterKinds)[number];
/** The letters that are written to a city. */
export type CityLetterKind = Exclude<MeetingLetterKind, PersonLetterKind>;

export const isPersonLetter = (kind: MeetingLetterKind): kind is PersonLetterKind =>
  personLetterKinds.some((name) => name === kind);
