import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { recordPath } from "@/lib/kinds/address";
import { postEmail } from "@/lib/mail/post";
import { invitationAddress } from "../cities/link";
import type { AnyDesk } from "../desk/desk";
import type { MeetingInvitation, MeetingPerson } from "../models";
import { personAddress } from "../people/link";
import { cityReader, composeNews, type NewsReader, personReader } from "./compose-news";
import type { NewsLetterKind } from "./kinds";
import type { LetterWords } from "./letter-words";
import { cityAddress, repliesTo } from "./post";

/** Letters that leave together. */
type Batch = { desk: AnyDesk; words: LetterWords; now: Date };

type Addressed = { to: string; reader: NewsReader; own: string };

async function post(tx: Database, { desk, words, now }: Batch, kind: NewsLetterKind, { to, reader, own }: Addressed) {
  const report = `${env().SITE_URL}${recordPath(reader.locale, { kind: "meeting", slug: desk.slug })}/report`;
  const link = kind === "report" ? report : `${own}/statements`;
  const { locale, letter } = await composeNews(kind, reader, link, words);
  await postEmail(tx, to, locale, letter, now, repliesTo(desk));
}

/** Tells somebody who came. False when they have no address. */
export async function postNewsToPerson(tx: Database, batch: Batch, kind: NewsLetterKind, person: MeetingPerson) {
  if (!person.email || person.erasedAt) return false;
  const own = await personAddress(person);
  await post(tx, batch, kind, { to: person.email, reader: personReader(person), own });
  return true;
}

/** Tells the contact of a city. False when it did not come, or has no address. */
export async function postNewsToCity(tx: Database, batch: Batch, kind: NewsLetterKind, invitation: MeetingInvitation) {
  const address = invitation.state === "accepted" ? await cityAddress(tx, invitation) : null;
  if (!address) return false;
  const own = await invitationAddress(invitation);
  await post(tx, batch, kind, { to: address.to, reader: cityReader(invitation, address.user), own });
  return true;
}
