import type { Database } from "@/lib/db";
import { postEmail } from "@/lib/mail/post";
import type { AnyDesk } from "../desk/desk";
import type { MeetingPerson, MeetingVisit } from "../models";
import { schoolAddress } from "../visits/link";
import { composeCancelled, composeForSchool } from "./compose-visits";
import type { SchoolLetterKind } from "./kinds";
import { type LetterWords, letterWords } from "./letter-words";
import { repliesTo } from "./post";

/** Sends a letter to the school of a visit. False when it has no contact. */
export async function postToSchool(
  tx: Database,
  kind: SchoolLetterKind,
  desk: AnyDesk,
  visit: MeetingVisit,
  now: Date,
  words: LetterWords = letterWords(tx, desk, []),
): Promise<boolean> {
  if (!visit.contactEmail) return false;
  const link = await schoolAddress(visit);
  const { locale, letter } = await composeForSchool(kind, visit, link, words);
  await postEmail(tx, visit.contactEmail, locale, letter, now, repliesTo(desk));
  // A school that agreed by telephone has had no link until now.
  if (!visit.askedAt) await tx.meetingVisit.update({ where: { id: visit.id }, data: { askedAt: now } });
  return true;
}

/** Tells somebody that their visit does not take place. False when they have no address. */
export async function postCancelled(
  tx: Database,
  desk: AnyDesk,
  person: MeetingPerson,
  visit: MeetingVisit,
  now: Date,
  words: LetterWords,
): Promise<boolean> {
  if (!person.email || person.erasedAt) return false;
  const { locale, letter } = await composeCancelled(person, visit, words);
  await postEmail(tx, person.email, locale, letter, now, repliesTo(desk));
  return true;
}
