import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { isLocale, type Locale, languageName } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { reportTag, writeTags } from "@/lib/records/store/tags";
import { dayIn } from "../days";
import { type Desk, requireHost } from "../desk/desk";
import { tellOfReport, untellOfReport } from "../letters/news-letters";
import { isSettled, type ReportApprovalLine, readApprovals } from "./approvals";
import { hashOfContent, type ReportContent, type ReportDraft, reportContent } from "./content";
import { lockReport } from "./lock";
import { markOfWhole } from "./marks";
import { writeReport } from "./public-record";

/** The newest version that readers can read. */
export const newestVersion = (tx: Database, meetingId: string) =>
  tx.reportVersion.findFirst({ where: { meetingId, withdrawnAt: null }, orderBy: { number: "desc" } });

async function requireNew(tx: Database, meetingId: string, mark: string, reason: string): Promise<void> {
  const last = await newestVersion(tx, meetingId);
  if (!last) return;
  const { approvals: _approvals, ...before } = reportContent.parse(last.content);
  if (markOfWhole(before) === mark) throw invalid([{ key: "report:error.same", path: [] }]);
  if (!reason) throw invalid([{ key: "report:error.reason", path: ["reason"] }]);
}

/** Readers see a text of the record in the languages in which the meeting is public. */
async function requireLanguages(tx: Database, meetingId: string, { statements }: ReportDraft, locale: Locale) {
  const rows = await tx.meetingTranslation.findMany({ where: { recordId: meetingId, published: true } });
  const shown = new Set(rows.map(({ language }) => language).filter(isLocale));
  const used = statements.flatMap(({ language, answer }) => [language, ...(answer ? [answer.language] : [])]);
  const missing = [...new Set(used)].filter((language) => !shown.has(language));
  if (missing.length === 0) return;
  const languages = missing.map((language) => languageName(language, locale)).join(", ");
  throw invalid([{ key: "report:error.languages", path: [], values: { languages } }]);
}

function approvalsOf(lines: readonly ReportApprovalLine[], desk: Desk): ReportContent["approvals"] {
  return lines.flatMap(({ visitId, standing, words, saidAt }) => {
    if (standing !== "approved" && standing !== "waived") return [];
    const said = standing === "waived" ? words : "";
    return saidAt ? [{ visitId, state: standing, words: said, on: dayIn(saidAt, desk.timeZone) }] : [];
  });
}

async function nextNumber(tx: Database, meetingId: string): Promise<number> {
  const { _max: max } = await tx.reportVersion.aggregate({ where: { meetingId }, _max: { number: true } });
  return (max.number ?? 0) + 1;
}

export type PublishInput = { seen: string; reason: string; locale: Locale };

/** Publishes the report as a host has read it, once everybody has approved it or the host has said why not. */
export function publishReport(actor: Actor, meetingId: string, { seen, reason, locale }: PublishInput, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const { report, draft } = await lockReport(tx, desk);
    if (!desk.isPublic) throw invalid([{ key: "report:error.notPublic", path: [] }]);
    if (!report.summary) throw invalid([{ key: "report:error.summary", path: ["summary"] }]);
    const mark = markOfWhole(draft);
    if (mark !== seen) throw invalid([{ key: "report:error.moved", path: [] }]);
    const lines = await readApprovals(tx, desk.id, draft);
    if (!lines.every(isSettled)) throw invalid([{ key: "report:error.approvals", path: [] }]);
    await requireNew(tx, desk.id, mark, reason);
    await requireLanguages(tx, desk.id, draft, locale);
    const content: ReportContent = { ...draft, approvals: approvalsOf(lines, desk) };
    const number = await nextNumber(tx, desk.id);
    await tx.reportVersion.create({
      data: {
        ...{ meetingId: desk.id, number, publishedAt: now, userId: actor.userId, reason: number > 1 ? reason : "" },
        ...{ content, hash: hashOfContent(content) },
      },
    });
    const own = [reportTag(desk.id)];
    await writeTags(tx, own);
    const tags = await writeReport(tx, actor, desk, content, now);
    await tellOfReport(tx, desk.id, now);
    return { value: { number }, tags: [...own, ...tags] };
  }, meetingId);
}

/** Withdraws a version: its address answers 410, and the meeting's page says what the version before said, or nothing. */
export function withdrawReport(actor: Actor, meetingId: string, number: number, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    await lockReport(tx, desk);
    const newest = await newestVersion(tx, desk.id);
    const where = { meetingId: desk.id, number, withdrawnAt: null };
    const { count } = await tx.reportVersion.updateMany({ where, data: { withdrawnAt: now } });
    if (count === 0) throw notFound();
    const own = [reportTag(desk.id)];
    await writeTags(tx, own);
    if (newest?.number !== number) return { value: { number }, tags: own };
    const left = await newestVersion(tx, desk.id);
    if (!left) await untellOfReport(tx, desk.id);
    const tags = await writeReport(tx, actor, desk, left && reportContent.parse(left.content), now);
    return { value: { number }, tags: [...own, ...tags] };
  }, meetingId);
}
