import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { adminPath } from "@/lib/kinds/address";
import { postEmail } from "@/lib/mail/post";
import { invitationAddress } from "../cities/link";
import type { AnyDesk } from "../desk/desk";
import { followUpAddress } from "../follow-up/link";
import { contactOf, recipientOf, withAccount } from "../follow-up/responsible";
import type { MeetingInvitation } from "../models";
import { asksCity } from "../taken-home/asks";
import { composeAnswerReminder, composeFollowUp, composeTakenHome } from "./compose-later";
import type { AnswerReminderKind, FollowUpLetterKind, TakenHomeLetterKind } from "./kinds";
import { letterWords } from "./letter-words";
import { cityAddress, repliesTo } from "./post";

/** Reminds the contact of the meeting. False when every suggestion has its answer. */
export async function postAnswerReminder(tx: Database, kind: AnswerReminderKind, desk: AnyDesk, now: Date) {
  const words = letterWords(tx, desk, []);
  const to = contactOf(desk);
  if (!to || (await words.unanswered()) === 0) return false;
  const link = `${env().SITE_URL}${adminPath(to.locale, "meeting", desk.id)}/follow-up`;
  const { locale, letter } = await composeAnswerReminder(kind, desk, to, link, words);
  await postEmail(tx, to.email, locale, letter, now);
  return true;
}

/** Asks the one who is responsible. False when nothing is left to ask. */
export async function postFollowUp(tx: Database, kind: FollowUpLetterKind, desk: AnyDesk, id: string, now: Date) {
  const words = letterWords(tx, desk, []);
  const who = await tx.responsible.findUnique({ where: { id }, include: withAccount });
  const to = who && recipientOf(who, desk);
  const promised = to ? await words.openPromisesOf(id) : [];
  if (!who || !to || promised.length === 0) return false;
  const link = await followUpAddress(who, to.locale);
  const { locale, letter } = await composeFollowUp(kind, to, promised, link, words);
  await postEmail(tx, to.email, locale, letter, now, repliesTo(desk));
  return true;
}

/** Asks a city. False when it has said everything, did not come, or has no address. The invitation is locked. */
export async function postTakenHome(
  tx: Database,
  kind: TakenHomeLetterKind,
  desk: AnyDesk,
  invitation: MeetingInvitation,
  now: Date,
) {
  const said = await tx.takenHome.findUnique({ where: { invitationId: invitation.id }, include: { practices: true } });
  const address = invitation.state === "accepted" && asksCity(kind, said) ? await cityAddress(tx, invitation) : null;
  if (!address) return false;
  const link = `${await invitationAddress(invitation)}/taken-home`;
  const words = letterWords(tx, desk, [invitation]);
  const { locale, letter } = await composeTakenHome(kind, { ...invitation, user: address.user }, link, words);
  await postEmail(tx, address.to, locale, letter, now, repliesTo(desk));
  return true;
}
