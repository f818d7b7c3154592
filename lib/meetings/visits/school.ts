import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { visibleOf } from "@/lib/records/admin/visible";
import { invalid, notFound, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../desk/desk";
import { refreshMeeting } from "../desk/public-page";
import { dropSchoolLetters } from "../letters/school-letters";
import { lockVisit } from "./lock";

/** More visits are not one meeting any more. */
const maxVisits = 60;

/** The language of a school that the actor may see. Throws for any other. */
async function languageOfSchool(tx: Database, actor: Actor, id: string): Promise<Locale> {
  const where = { AND: [{ id, kind: "school" as const }, visibleOf(actor, "school")] };
  const record = await tx.record.findFirst({ where, select: { sourceLanguage: true } });
  if (!record) throw invalid([{ key: "visits:error.school", path: ["school"] }]);
  return knownLocale(record.sourceLanguage);
}

/** Adds a visit with the next number, at a school or without one yet. `language` is that of its texts. */
export function addVisit(actor: Actor, meetingId: string, schoolId: string | null, language: Locale, now: Date) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const { _max: max, _count: count } = await tx.meetingVisit.aggregate({
      where: { meetingId },
      _max: { number: true },
      _count: true,
    });
    if (count >= maxVisits) throw invalid([{ key: "error.tooMany", path: ["school"] }]);
    const contactLanguage = schoolId ? await languageOfSchool(tx, actor, schoolId) : language;
    const number = (max.number ?? 0) + 1;
    const data = { meetingId, number, schoolId, language, contactLanguage, createdAt: now };
    const { id } = await tx.meetingVisit.create({ data });
    return { value: { id, number }, tags: await refreshMeeting(tx, meetingId) };
  }, meetingId);
}

/** Another school has agreed to nothing yet: its contact, its answers and the link of the first one are gone. */
export function changeSchool(
  actor: Actor,
  meetingId: string,
  visitId: string,
  schoolId: string,
  seen: number,
  now: Date,
) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    const visit = await lockVisit(tx, meetingId, visitId);
    requireSeen(visit.version, seen);
    if (visit.state === "done" || visit.state === "cancelled") throw notFound();
    const contactLanguage = await languageOfSchool(tx, actor, schoolId);
    await dropSchoolLetters(tx, visitId, now);
    await tx.meetingVisitPractice.deleteMany({ where: { visitId } });
    await tx.meetingVisit.update({
      where: { id: visitId },
      data: {
        ...{ schoolId, contactLanguage, contactName: "", contactEmail: null, contactPhone: "", remark: "" },
        ...{ hostOnly: null, hostOnlyWords: "" },
        ...{ state: "draft", askedAt: null, answeredAt: null, approvedAt: null },
        ...{ linkNumber: { increment: 1 }, version: { increment: 1 } },
      },
    });
    return { value: { id: visitId }, tags: await refreshMeeting(tx, meetingId) };
  }, meetingId);
}
