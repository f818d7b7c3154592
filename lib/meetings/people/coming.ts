import type { Database, Prisma } from "@/lib/db";
import type { InvitationState, MeetingPerson } from "../models";

/** Nothing is written to a city after one of these, and none of its people comes. */
const notComing = ["closed", "declined"] as const satisfies InvitationState[];

export const isCityComing = (state: InvitationState): boolean => !notComing.some((one) => one === state);

/** Those who come: not erased, not absent, and not of a city that was withdrawn or has declined. */
export const coming = (meetingId: string): Prisma.MeetingPersonWhereInput => ({
  ...{ meetingId, erasedAt: null, state: { not: "absent" } },
  OR: [{ invitationId: null }, { invitation: { state: { notIn: [...notComing] } } }],
});

/** Whether somebody's city was withdrawn or has declined. They keep their page, on which they can erase themselves. */
export async function hasCityLeft(tx: Database, { invitationId }: Pick<MeetingPerson, "invitationId">) {
  if (invitationId === null) return false;
  return (await tx.meetingInvitation.count({ where: { id: invitationId, state: { in: [...notComing] } } })) > 0;
}
