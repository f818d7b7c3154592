import type { Database } from "@/lib/db";
import { invalid, notFound } from "@/lib/records/store/run-write";
import type { AnyDesk } from "../desk/desk";
import { composeReport } from "./compose";
import type { ReportDraft } from "./content";

/** The report as it is now, locked until the transaction ends: who approves and who publishes mean the same text. */
export async function lockReport(tx: Database, desk: AnyDesk) {
  await tx.$queryRaw`SELECT 1 FROM "MeetingReport" WHERE "meetingId" = ${desk.id}::uuid FOR UPDATE`;
  const report = await tx.meetingReport.findUnique({ where: { meetingId: desk.id } });
  // Without one there is no summary either.
  if (!report) throw invalid([{ key: "report:error.summary", path: ["summary"] }]);
  const draft: ReportDraft | null = await composeReport(tx, desk);
  if (!draft) throw notFound();
  return { report, draft };
}
