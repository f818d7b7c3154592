import type { Database } from "@/lib/db";
import { leaveGroups } from "../groups/leave";
import { lockPeople } from "../people/lock";

/** After a city was withdrawn or has declined, its people are in no group and get no letter. Their wishes stay. */
export async function leaveWithCity(
  tx: Database,
  { id, meetingId }: { id: string; meetingId: string },
  now: Date,
): Promise<void> {
  const people = await tx.meetingPerson.findMany({ where: { invitationId: id }, select: { id: true } });
  const ids = await lockPeople(
    tx,
    meetingId,
    people.map((person) => person.id),
  );
  await leaveGroups(tx, ids);
  await tx.meetingLetter.updateMany({
    where: { personId: { in: ids }, state: "waiting" },
    data: { state: "dropped", settledAt: now },
  });
}
