import type { Database } from "@/lib/db";

/** Visits that are being prepared at a school, or that show a practice, follow the kept record. */
export async function movePlannedVisits(tx: Database, loseId: string, keepId: string): Promise<void> {
  await tx.meetingVisit.updateMany({ where: { schoolId: loseId }, data: { schoolId: keepId } });
  const shown = await tx.meetingVisitPractice.findMany({ where: { practiceId: keepId }, select: { visitId: true } });
  const visitId = { in: shown.map((row) => row.visitId) };
  await tx.meetingVisitPractice.deleteMany({ where: { practiceId: loseId, visitId } });
  await tx.meetingVisitPractice.updateMany({ where: { practiceId: loseId }, data: { practiceId: keepId } });
}
