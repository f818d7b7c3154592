import type { Database } from "@/lib/db";
import { notFound } from "@/lib/records/store/run-write";
import type { MeetingInvitation } from "../models";

/** Reads an invitation and locks it until the transaction ends. Throws notFound. */
export async function lockInvitation(tx: Database, id: string): Promise<MeetingInvitation> {
  await tx.$queryRaw`SELECT 1 FROM "MeetingInvitation" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await tx.meetingInvitation.findUnique({ where: { id } });
  if (!found) throw notFound();
  return found;
}

/** No letter about this invitation leaves any more. */
export async function dropLetters(tx: Database, invitationId: string, now: Date): Promise<void> {
  await tx.meetingLetter.updateMany({
    where: { invitationId, state: { in: ["waiting", "planned"] } },
    data: { state: "dropped", settledAt: now },
  });
}
