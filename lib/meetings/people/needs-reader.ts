import type { Actor } from "@/lib/auth/actor";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../desk/desk";
import { peopleWhoRun } from "../desk/people-who-run";

/** Names the one person who reads needs and diet. "" names nobody, and then they are not asked. */
export function nameReader(actor: Actor, meetingId: string, userId: string) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    if (!desk.plan) throw invalid([{ key: "hosting:error.planFirst", path: ["reader"] }]);
    const isPossible = userId === "" || (await peopleWhoRun(desk, tx)).some(({ id }) => id === userId);
    if (!isPossible) throw invalid([{ key: "error.choice", path: ["reader"] }]);
    await tx.meetingPlan.update({ where: { meetingId }, data: { needsReaderId: userId || null } });
    return { value: { id: meetingId }, tags: [] };
  }, meetingId);
}
