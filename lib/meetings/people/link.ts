import { readToken, signToken } from "@/lib/auth/signed-token";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { isUuid } from "@/lib/text/is-uuid";
import { type AnyDesk, deskOf } from "../desk/desk";
import type { MeetingPerson } from "../models";

/** The link of somebody's personal page. It is not stored; a new one has another number. */
export async function personAddress({
  id,
  linkNumber,
  language,
}: Pick<MeetingPerson, "id" | "linkNumber" | "language">): Promise<string> {
  const token = await signToken("participant", [id, String(linkNumber)]);
  return `${env().SITE_URL}/${language}/participant/${token}`;
}

/** The person of a link's parts; null when it was replaced or the person was erased. */
export async function personWithLink(tx: Database, [id = "", number = ""]: string[]): Promise<MeetingPerson | null> {
  const person = isUuid(id) ? await tx.meetingPerson.findUnique({ where: { id } }) : null;
  return person && !person.erasedAt && person.linkNumber === Number(number) ? person : null;
}

/** The person of a link, locked if asked; null when it is forged, replaced or the person was erased. */
export async function personOfLink(
  tx: Database,
  token: string,
  now: Date,
  { lock = false } = {},
): Promise<MeetingPerson | null> {
  const parts = (await readToken("participant", token, now)) ?? [];
  if (lock && isUuid(parts[0] ?? ""))
    await tx.$queryRaw`SELECT 1 FROM "MeetingPerson" WHERE "id" = ${parts[0]}::uuid FOR UPDATE`;
  return personWithLink(tx, parts);
}

/** Somebody with a link, and the desk of their meeting. */
export type Participant = { person: MeetingPerson; desk: AnyDesk };

/** The person of a link, locked if asked, with the desk; null as above. */
export async function participantOfLink(
  tx: Database,
  token: string,
  now: Date,
  options: { lock?: boolean } = {},
): Promise<Participant | null> {
  const person = await personOfLink(tx, token, now, options);
  const desk = person && (await deskOf(tx, person.meetingId));
  return desk && { person, desk };
}
