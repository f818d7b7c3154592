import type { Database } from "@/lib/db";
import { invalid, notFound } from "@/lib/records/store/run-write";
import { isOpenLink, readInvitationLink } from "../cities/link";
import { lockInvitation } from "../cities/lock";
import { type AnyDesk, deskOf, hasEnded } from "../desk/desk";
import type { MeetingInvitation } from "../models";

/** A city takes something home when it came, and the meeting is over. */
export const canTakeHome = ({ state }: MeetingInvitation, desk: AnyDesk, now: Date): boolean =>
  state === "accepted" && hasEnded(desk, now);

/** What a city's link opens, to be changed. Throws notFound for a dead link or a city that did not come. */
export async function lockTaking(tx: Database, token: string, now: Date) {
  const link = await readInvitationLink(token, now);
  if (!link) throw notFound();
  const invitation = await lockInvitation(tx, link.id);
  const desk = isOpenLink(invitation, link) ? await deskOf(tx, invitation.meetingId) : null;
  if (!desk || invitation.state !== "accepted") throw notFound();
  if (!canTakeHome(invitation, desk, now)) throw invalid([{ key: "afterwards:error.early", path: [] }]);
  return { invitation, desk };
}
