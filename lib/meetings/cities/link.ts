import { readToken, signToken } from "@/lib/auth/signed-token";
import { env } from "@/lib/env";
import { isUuid } from "@/lib/text/is-uuid";
import type { MeetingInvitation } from "../models";

/** The link of a city's answer page. It is not stored; a new link has another number. */
export async function invitationAddress({
  id,
  linkNumber,
  language,
}: Pick<MeetingInvitation, "id" | "linkNumber" | "language">): Promise<string> {
  const token = await signToken("invitedCity", [id, String(linkNumber)]);
  return `${env().SITE_URL}/${language}/invitation/${token}`;
}

export type InvitationLink = { id: string; linkNumber: number };

/** What a link says; null when it is forged. */
export async function readInvitationLink(token: string, now: Date): Promise<InvitationLink | null> {
  const [id = "", number = ""] = (await readToken("invitedCity", token, now)) ?? [];
  return isUuid(id) ? { id, linkNumber: Number(number) } : null;
}

/** Whether this link is the newest one of an invitation that was sent and not withdrawn. */
export const isOpenLink = ({ state, linkNumber }: MeetingInvitation, link: InvitationLink) =>
  state !== "draft" && state !== "closed" && linkNumber === link.linkNumber;
