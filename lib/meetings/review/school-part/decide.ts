import type { Actor } from "@/lib/auth/actor";
import { notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import type { wishDecisions } from "../../choices";
import { requireHost } from "../../desk/desk";
import { refreshReport } from "../../desk/public-page";
import { lockVisit } from "../../visits/lock";

/** Decides whether only the hosts read the part of a school that asked for it. `seen` is the version on the page. */
export function decideSchoolWish(
  actor: Actor,
  meetingId: string,
  visitId: string,
  hostOnly: (typeof wishDecisions)[number],
  seen: number,
) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const visit = await lockVisit(tx, meetingId, visitId);
    requireSeen(visit.version, seen);
    // The school has taken it back.
    if (!visit.hostOnly) throw notFound();
    await tx.meetingVisit.update({ where: { id: visitId }, data: { hostOnly, version: { increment: 1 } } });
    return { value: { id: visitId }, tags: await refreshReport(tx, meetingId) };
  }, meetingId);
}
