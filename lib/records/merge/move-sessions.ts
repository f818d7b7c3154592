import type { Database } from "@/lib/db";

/** Sessions that are being prepared at a place, or present a record, follow the kept record. */
export async function moveSessions(tx: Database, loseId: string, keepId: string): Promise<void> {
  await tx.meetingSession.updateMany({ where: { schoolId: loseId }, data: { schoolId: keepId } });
  await tx.meetingSession.updateMany({ where: { organisationId: loseId }, data: { organisationId: keepId } });
  const shown = await tx.meetingSessionRecord.findMany({ where: { toId: keepId }, select: { sessionId: true } });
  const sessionId = { in: shown.map((row) => row.sessionId) };
  await tx.meetingSessionRecord.deleteMany({ where: { toId: loseId, sessionId } });
  await tx.meetingSessionRecord.updateMany({ where: { toId: loseId }, data: { toId: keepId } });
}
