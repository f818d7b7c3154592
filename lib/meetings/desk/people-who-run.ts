import { type Database, database } from "@/lib/db";
import type { Desk } from "./desk";

export type PersonWhoRuns = { id: string; name: string };

/** The accounts that run a meeting: those with a role at it, and coordinators of its city. */
export async function peopleWhoRun({ id, hostCityId }: Desk, tx: Database = database()): Promise<PersonWhoRuns[]> {
  const ofCity = hostCityId ? [{ grants: { some: { role: "coordinator" as const, cityId: hostCityId } } }] : [];
  return tx.user.findMany({
    where: { disabledAt: null, OR: [{ meetingRoles: { some: { meetingId: id } } }, ...ofCity] },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
    take: 50,
  });
}
