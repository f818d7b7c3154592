import type { Database } from "@/lib/db";
import { postEmail } from "@/lib/mail/post";
import { invitationAddress } from "../cities/link";
import type { AnyDesk } from "../desk/desk";
import type { MeetingInvitation, MeetingLetter, MeetingPerson } from "../models";
import { personAddress } from "../people/link";
import { personalCalendarAddress } from "../programme/personal-calendar";
import { composeForCity } from "./compose";
import { composeForPerson } from "./compose-person";
import type { CityLetterKind } from "./kinds";
import { type LetterWords, letterWords } from "./letter-words";

/** Who gets the letters of an invitation; null: nobody yet. */
export async function cityAddress(tx: Database, { userId, email }: MeetingInvitation) {
  const user = userId ? await tx.user.findFirst({ where: { id: userId, disabledAt: null } }) : null;
  const to = user?.email ?? email;
  return to ? { to, user: user && { name: user.name } } : null;
}

/** Sends one letter to a city. False when there is no address. */
export async function postToCity(
  tx: Database,
  kind: CityLetterKind,
  desk: AnyDesk,
  row: MeetingInvitation,
  now: Date,
  words: LetterWords = letterWords(tx, desk, [row]),
): Promise<boolean> {
  const address = await cityAddress(tx, row);
  if (!address) return false;
  const { to, user } = address;
  const link = await invitationAddress(row);
  const { locale, letter } = await composeForCity(kind, desk, { ...row, user }, link, words);
  await postEmail(tx, to, locale, letter, now, repliesTo(desk));
  return true;
}

/** Replies go to the contact of the meeting. */
export function repliesTo({ plan }: AnyDesk) {
  return plan?.contactEmail ? { replyTo: { name: plan.contactName, address: plan.contactEmail } } : {};
}

/** Sends somebody a letter. False when they have no address. */
export async function postToPerson(
  tx: Database,
  desk: AnyDesk,
  written: MeetingLetter,
  person: MeetingPerson,
  now: Date,
  words: LetterWords,
): Promise<boolean> {
  if (!person.email || person.erasedAt) return false;
  const [page, calendar] = await Promise.all([personAddress(person), personalCalendarAddress(person)]);
  const { locale, letter } = await composeForPerson(written, person, { page, calendar }, words);
  await postEmail(tx, person.email, locale, letter, now, repliesTo(desk));
  return true;
}

/** The receipt for an answer leaves at once: it says nothing that the city did not write itself. */
export async function postAnswerReceipt(tx: Database, desk: AnyDesk, invitation: MeetingInvitation, now: Date) {
  if (!(await postToCity(tx, "receipt", desk, invitation, now))) return;
  const { id, meetingId } = invitation;
  await tx.meetingLetter.create({
    data: { meetingId, kind: "receipt", invitationId: id, state: "sent", createdAt: now, settledAt: now },
  });
}
