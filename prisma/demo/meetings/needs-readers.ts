import type { Database } from "@/lib/db";
import { recordId } from "../resolve";

const [helsinki, administrator] = ["helsinki@demo.example", "administrator@demo.example"];

/** Whose account reads needs and diet at which meeting. */
const readers: Record<string, string> = {
  "helsinki-2027": helsinki,
  "confirmed-limerick": administrator,
  "running-braga": administrator,
};

/** Names those who read needs and diet at the meetings of the demo, once their accounts exist. They run these meetings. */
export async function nameNeedsReaders(tx: Database): Promise<void> {
  for (const [meeting, email] of Object.entries(readers)) {
    const meetingId = recordId("meeting", meeting);
    const plan = await tx.meetingPlan.findUnique({ where: { meetingId }, select: { needsReaderId: true } });
    const reader = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (!plan || plan.needsReaderId || !reader) continue;
    await tx.meetingRole.createMany({ data: { meetingId, userId: reader.id, role: "host" }, skipDuplicates: true });
    await tx.meetingPlan.update({ where: { meetingId }, data: { needsReaderId: reader.id } });
  }
}
