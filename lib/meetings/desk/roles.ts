import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import type { MeetingRoleName } from "../models";
import { requireHost } from "./desk";

export type MeetingRoleLine = { id: string; name: string; role: MeetingRoleName };

/** Who runs this meeting besides the coordinators of its city. */
export async function listMeetingRoles(meetingId: string): Promise<MeetingRoleLine[]> {
  const rows = await database().meetingRole.findMany({
    where: { meetingId },
    orderBy: { createdAt: "asc" },
    include: { user: { select: { name: true } } },
    take: 50,
  });
  return rows.map(({ id, role, user }) => ({ id, role, name: user.name }));
}

/** Gives somebody with an account a role at this meeting; another one replaces it. */
export function addMeetingRole(actor: Actor, meetingId: string, email: string, role: MeetingRoleName) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const user = await tx.user.findFirst({ where: { email, disabledAt: null } });
    if (!user) throw invalid([{ key: "hosting:error.noAccount", path: ["email"] }]);
    const where = { meetingId_userId: { meetingId, userId: user.id } };
    await tx.meetingRole.upsert({ where, create: { meetingId, userId: user.id, role }, update: { role } });
    return { value: { id: meetingId }, tags: [] };
  }, meetingId);
}

export function removeMeetingRole(actor: Actor, meetingId: string, id: string) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const { count } = await tx.meetingRole.deleteMany({ where: { id, meetingId } });
    if (count === 0) throw notFound();
    return { value: { id: meetingId }, tags: [] };
  }, meetingId);
}
