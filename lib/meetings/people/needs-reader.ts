import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { database } from "@/lib/db";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { type Desk, requireHost } from "../desk/desk";

export type NeedsReader = { id: string; name: string };

/** Who can read needs and diet: people with a role at the meeting, and coordinators of its city. */
async function possibleReaders(tx: Database, { id, hostCityId }: Desk): Promise<NeedsReader[]> {
  const ofCity = hostCityId ? [{ grants: { some: { role: "coordinator" as const, cityId: hostCityId } } }] : [];
  return tx.user.findMany({
    where: { disabledAt: null, OR: [{ meetingRoles: { some: { meetingId: id } } }, ...ofCity] },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
    take: 50,
  });
}

export const listReaders = (desk: Desk) => possibleReaders(database(), desk);

/** Names the one person who reads needs and diet. "" names nobody, and then they are not asked. */
export function nameReader(actor: Actor, meetingId: string, userId: string) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    if (!desk.plan) throw invalid([{ key: "hosting:error.planFirst", path: ["reader"] }]);
    const isPossible = userId === "" || (await possibleReaders(tx, desk)).some(({ id }) => id === userId);
    if (!isPossible) throw invalid([{ key: "error.choice", path: ["reader"] }]);
    await tx.meetingPlan.update({ where: { meetingId }, data: { needsReaderId: userId || null } });
    return { value: { id: meetingId }, tags: [] };
  }, meetingId);
}
