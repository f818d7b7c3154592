import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { notFound, runWrite } from "@/lib/records/store/run-write";
import { deskOf } from "../desk/desk";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import { visitOfLink } from "../visits/link";
import { type ReportApprovalLine, readApprovals, storeApproval } from "./approvals";
import { type ApprovalInput, requireRead, requireWords } from "./approve";
import { composeReport } from "./compose";
import { lockReport } from "./lock";
import { partOf, type ReportPart } from "./marks";

/** Whether a school has something to read of the report. */
export async function hasReportPart(meetingId: string): Promise<boolean> {
  return (await database().meetingReport.count({ where: { meetingId, askedAt: { not: null } } })) > 0;
}

/** What a visited school reads of the report, and what it has said about it. */
export type SchoolReport = { meeting: ShownMeeting; part: ReportPart; approval: ReportApprovalLine; source: Locale };

/** The school's part of the report; null when the link is dead, or the host has not asked yet. Reading changes nothing. */
export async function readSchoolReport(token: string, locale: Locale, now: Date): Promise<SchoolReport | null> {
  const visit = await visitOfLink(database(), token, now);
  const desk = visit && (await hasReportPart(visit.meetingId)) ? await deskOf(database(), visit.meetingId) : null;
  const draft = desk && (await composeReport(database(), desk));
  const part = visit && draft && partOf(draft, visit.id);
  if (!desk || !draft || !part) return null;
  const [meeting, approvals] = await Promise.all([
    readShownMeeting(desk, locale),
    readApprovals(database(), desk.id, draft),
  ]);
  const approval = approvals.find(({ visitId }) => visitId === visit.id);
  return approval ? { meeting, part, approval, source: draft.source } : null;
}

/** A visited school approves its part, or says what has to change. The link is the permission. */
export function approveAsSchool(token: string, input: ApprovalInput, now: Date) {
  return runWrite(async (tx) => {
    const visit = await visitOfLink(tx, token, now);
    const desk = visit && (await deskOf(tx, visit.meetingId));
    if (!visit || !desk) throw notFound();
    const { report, draft } = await lockReport(tx, desk);
    if (!report.askedAt) throw notFound();
    const { mark } = await requireRead(tx, desk.id, draft, visit.id, input.seen);
    requireWords(input);
    await storeApproval(tx, desk.id, visit.id, { state: input.answer, words: input.words, mark, userId: null }, now);
    return { value: { id: visit.id }, tags: [] };
  });
}
