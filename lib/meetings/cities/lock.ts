import type { Database } from "@/lib/db";
import { invalid, notFound } from "@/lib/records/store/run-write";
import { type AnyDesk, deskOf, hasEnded } from "../desk/desk";
import type { MeetingInvitation } from "../models";
import { isOpenLink, readInvitationLink } from "./link";

/** Reads an invitation and locks it until the transaction ends. Throws notFound. */
export async function lockInvitation(tx: Database, id: string): Promise<MeetingInvitation> {
  await tx.$queryRaw`SELECT 1 FROM "MeetingInvitation" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await tx.meetingInvitation.findUnique({ where: { id } });
  if (!found) throw notFound();
  return found;
}

/** Locks the invitations of a meeting before its people and letters, as everywhere. */
export async function lockInvitations(tx: Database, meetingId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "MeetingInvitation" WHERE "meetingId" = ${meetingId}::uuid ORDER BY "id" FOR NO KEY UPDATE`;
}

/** What a city's link opens, to be changed. Throws notFound for a dead link, and invalid once the meeting is over. */
export async function lockByLink(
  tx: Database,
  token: string,
  now: Date,
): Promise<{ invitation: MeetingInvitation; desk: AnyDesk }> {
  const link = await readInvitationLink(token, now);
  if (!link) throw notFound();
  const invitation = await lockInvitation(tx, link.id);
  const desk = isOpenLink(invitation, link) ? await deskOf(tx, invitation.meetingId) : null;
  if (!desk) throw notFound();
  if (hasEnded(desk, now)) throw invalid([{ key: "hosting:error.over", path: [] }]);
  return { invitation, desk };
}

/** No letter about this invitation leaves any more. */
export async function dropLetters(tx: Database, invitationId: string, now: Date): Promise<void> {
  await tx.meetingLetter.updateMany({
    where: { invitationId, state: { in: ["waiting", "planned"] } },
    data: { state: "dropped", settledAt: now },
  });
}
