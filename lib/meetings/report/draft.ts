import type { Actor } from "@/lib/auth/actor";
import { type Database, database } from "@/lib/db";
import { invalid, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { type Desk, requireHost } from "../desk/desk";
import { writeToSchool } from "../letters/school-letters";
import type { MeetingReport } from "../models";
import { type ReportApprovalLine, readApprovals } from "./approvals";
import { isChair } from "./approve";
import { composeReport } from "./compose";
import type { ReportDraft } from "./content";
import { lockReport } from "./lock";
import { markOfWhole } from "./marks";
import { countOpenPublic, type DissentChoice, publicStatements, readDissent } from "./statements";
import { readVersions, type VersionLine } from "./versions";
import { reportedVisits } from "./visits";

/** The desk page of the report. */
export type ReportDesk = {
  report: MeetingReport | null;
  draft: ReportDraft;
  /** Names the text that is to be published. */
  mark: string;
  approvals: ReportApprovalLine[];
  dissent: DissentChoice[];
  /** Public statements that are left out because cities are still being asked. */
  open: number;
  versions: VersionLine[];
  /** Whether the reader approves as the chair. */
  isChair: boolean;
};

export async function readReportDesk(actor: Actor, desk: Desk): Promise<ReportDesk | null> {
  const tx = database();
  const draft = await composeReport(tx, desk);
  if (!draft) return null;
  const [report, approvals, dissent, open, versions, chair] = await Promise.all([
    tx.meetingReport.findUnique({ where: { meetingId: desk.id } }),
    readApprovals(tx, desk.id, draft),
    readDissent(tx, desk.id),
    countOpenPublic(tx, desk.id),
    readVersions(tx, desk.id),
    isChair(tx, actor, desk.id),
  ]);
  return { report, draft, mark: markOfWhole(draft), approvals, dissent, open, versions, isChair: chair };
}

export type ReportInput = { summary: string; dissent: readonly string[] };

async function showDissent(tx: Database, meetingId: string, ids: readonly string[]): Promise<void> {
  const where = publicStatements(meetingId);
  await tx.reviewStatement.updateMany({ where, data: { dissentShown: false } });
  await tx.reviewStatement.updateMany({ where: { ...where, id: { in: [...ids] } }, data: { dissentShown: true } });
}

/** Saves the host's summary, and of which statements readers see the dissent. `seen` is 0 before the first time. */
export function saveReport(actor: Actor, meetingId: string, input: ReportInput, seen: number, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const report = await tx.meetingReport.findUnique({ where: { meetingId: desk.id } });
    requireSeen(report?.version ?? 0, seen);
    const { summary, dissent } = input;
    await tx.meetingReport.upsert({
      where: { meetingId: desk.id },
      create: { meetingId: desk.id, summary, createdAt: now },
      update: { summary, version: { increment: 1 } },
    });
    await showDissent(tx, desk.id, dissent);
    return { value: { id: desk.id }, tags: [] };
  }, meetingId);
}

/** Lets the chair and the visited schools read the report; a letter to each school waits for a host. */
export function askForApproval(actor: Actor, meetingId: string, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const { report, draft } = await lockReport(tx, desk);
    if (!report.summary) throw invalid([{ key: "report:error.summary", path: ["summary"] }]);
    const waiting = (await readApprovals(tx, desk.id, draft)).filter(({ standing }) => standing !== "approved");
    const visits = await tx.meetingVisit.findMany({
      where: { meetingId: desk.id, state: { in: [...reportedVisits] }, contactEmail: { not: null } },
    });
    for (const visit of visits.filter(({ id }) => waiting.some(({ visitId }) => visitId === id))) {
      await writeToSchool(tx, visit, "schoolReport", now);
      // A school that agreed by phone has no link yet.
      if (!visit.askedAt) await tx.meetingVisit.update({ where: { id: visit.id }, data: { askedAt: now } });
    }
    await tx.meetingReport.update({ where: { meetingId: desk.id }, data: { askedAt: now } });
    return { value: { id: desk.id }, tags: [] };
  }, meetingId);
}
