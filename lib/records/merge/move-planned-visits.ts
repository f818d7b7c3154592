import type { Database } from "@/lib/db";

/** Visits that are being prepared at a school or show a practice, and reports of one, follow the kept record. */
export async function movePlannedVisits(tx: Database, loseId: string, keepId: string): Promise<void> {
  await tx.meetingVisit.updateMany({ where: { schoolId: loseId }, data: { schoolId: keepId } });
  const shown = await tx.meetingVisitPractice.findMany({ where: { practiceId: keepId }, select: { visitId: true } });
  const visitId = { in: shown.map((row) => row.visitId) };
  await tx.meetingVisitPractice.deleteMany({ where: { practiceId: loseId, visitId } });
  await tx.meetingVisitPractice.updateMany({ where: { practiceId: loseId }, data: { practiceId: keepId } });
  await tx.followUpReport.updateMany({ where: { practiceId: loseId }, data: { practiceId: keepId } });
  await moveTaken(tx, loseId, keepId);
}

/** What cities took home of a practice; a city that took both has one of them. */
async function moveTaken(tx: Database, loseId: string, keepId: string): Promise<void> {
  const kept = await tx.takenHomePractice.findMany({ where: { practiceId: keepId }, select: { invitationId: true } });
  const invitationId = { in: kept.map((row) => row.invitationId) };
  await tx.takenHomePractice.deleteMany({ where: { practiceId: loseId, invitationId } });
  await tx.takenHomePractice.updateMany({ where: { practiceId: loseId }, data: { practiceId: keepId } });
  await tx.takenHomePractice.updateMany({ where: { draftId: loseId }, data: { draftId: keepId } });
}
