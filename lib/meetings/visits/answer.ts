import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { deskOf } from "../desk/desk";
import { refreshMeeting } from "../desk/public-page";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import { dropAnsweredQuestions } from "../letters/school-letters";
import { planVisitLetters } from "../letters/visit-letters";
import type { MeetingVisit } from "../models";
import { hasReportPart } from "../report/school-part";
import { readSchoolPart, type SchoolReading } from "../review/school-part/read";
import { visitOfLink } from "./link";
import { readVisit, type VisitLine } from "./list";
import { noVisitors, readNumbers, type VisitNumbers } from "./numbers";
import { answersFor, type SchoolAnswer } from "./states";

/** What a school sees: the meeting, its own sheet, the numbers of its visitors, and its part of the review. */
export type SchoolView = {
  meeting: ShownMeeting;
  timeZone: string;
  visit: VisitLine;
  numbers: VisitNumbers;
  part: SchoolReading;
  /** Whether there is a part of the report to read. */
  hasReport: boolean;
  /** Something is stored about the contact. */
  isKnown: boolean;
};

/** The page of a visited school; null when the link is dead. Reading changes nothing. */
export async function readSchoolView(token: string, locale: Locale, now: Date): Promise<SchoolView | null> {
  const found = await visitOfLink(database(), token, now);
  const desk = found && (await deskOf(database(), found.meetingId));
  if (!found || !desk) return null;
  const [meeting, visit, numbers, part, hasReport] = await Promise.all([
    readShownMeeting(desk, locale),
    readVisit(desk.id, found.id, locale),
    readNumbers(desk.id),
    readSchoolPart(found),
    hasReportPart(desk.id),
  ]);
  const { timeZone } = desk;
  const { contactName, contactEmail, contactPhone, remark, hostOnlyWords } = found;
  const isKnown = [contactName, contactEmail, contactPhone, remark, hostOnlyWords].some(Boolean);
  return visit && { meeting, timeZone, visit, numbers: numbers.get(visit.id) ?? noVisitors, part, hasReport, isKnown };
}

/** The row after an answer. */
function changeBy(answer: SchoolAnswer, now: Date) {
  const states = { agree: "agreed", decline: "declined", approve: "approved", change: "agreed" } as const;
  return { state: states[answer], ...(answer === "approve" ? { approvedAt: now } : { answeredAt: now }) };
}

function requireAnswer(visit: MeetingVisit, answer: SchoolAnswer, remark: string): void {
  if (!answersFor(visit.state).includes(answer)) throw invalid([{ key: "visits:error.answerOver", path: [] }]);
  const isBare = (answer === "decline" || answer === "change") && !remark;
  if (isBare) throw invalid([{ key: "visits:error.remark", path: ["remark"] }]);
}

/** Stores what a school says. `seen` is the version of the sheet that it has read. */
export function answerAsSchool(token: string, answer: SchoolAnswer, remark: string, seen: number, now: Date) {
  return runWrite(async (tx) => {
    const visit = await visitOfLink(tx, token, now, { lock: true });
    const desk = visit && (await deskOf(tx, visit.meetingId));
    if (!visit || !desk) throw notFound();
    requireSeen(visit.version, seen);
    requireAnswer(visit, answer, remark);
    const data = { ...changeBy(answer, now), remark, version: { increment: 1 } };
    const answered = await tx.meetingVisit.update({ where: { id: visit.id }, data });
    await dropAnsweredQuestions(tx, answered, now);
    await planVisitLetters(tx, desk, answered, now);
    return { value: { id: visit.id }, tags: await refreshMeeting(tx, desk.id) };
  });
}
