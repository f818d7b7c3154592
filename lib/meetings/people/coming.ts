import type { Database, Prisma } from "@/lib/db";
import type { InvitationState, MeetingPerson } from "../models";

/** Somebody can be named for these cities, and their people come. One that is asked again has to answer first. */
export const comingStates: InvitationState[] = ["accepted", "maybe"];

export const isCityComing = (state: InvitationState): boolean => comingStates.includes(state);

/** Those who come: not erased, not absent, and not of a city that was withdrawn, has declined or is asked again. */
export const coming = (meetingId: string): Prisma.MeetingPersonWhereInput => ({
  ...{ meetingId, erasedAt: null, state: { not: "absent" } },
  OR: [{ invitationId: null }, { invitation: { state: { in: comingStates } } }],
});

/** Whether somebody's city does not come (any more). They keep their page, on which they can erase themselves. */
export async function hasCityLeft(tx: Database, { invitationId }: Pick<MeetingPerson, "invitationId">) {
  if (invitationId === null) return false;
  return (await tx.meetingInvitation.count({ where: { id: invitationId, state: { notIn: comingStates } } })) > 0;
}
