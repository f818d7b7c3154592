import type { Prisma } from "@/lib/db";
import type { InvitationState } from "../models";

/** Nothing is written to a city after one of these, and none of its people comes. */
const notComing = ["closed", "declined"] as const satisfies InvitationState[];

export const isCityComing = (state: InvitationState): boolean => !notComing.some((one) => one === state);

/** Those who come: not erased, not absent, and not of a city that was withdrawn or has declined. */
export const coming = (meetingId: string): Prisma.MeetingPersonWhereInput => ({
  ...{ meetingId, erasedAt: null, state: { not: "absent" } },
  OR: [{ invitationId: null }, { invitation: { state: { notIn: [...notComing] } } }],
});
