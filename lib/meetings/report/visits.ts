import type { Database } from "@/lib/db";
import { knownLocale } from "@/lib/i18n/locales";
import type { MeetingVisitState } from "../models";
import { timeOf } from "../visits/time";
import type { ReportVisit } from "./content";
import { publicNames } from "./names";

/** Visits that took place, or were to, as far as the hosts have said. */
export const reportedVisits = ["agreed", "approved", "done"] as const satisfies MeetingVisitState[];

/** The visits of the report. A school or practice that is not public has no name in it. */
export async function readReportVisits(tx: Database, meetingId: string): Promise<ReportVisit[]> {
  const rows = await tx.meetingVisit.findMany({
    where: { meetingId, state: { in: [...reportedVisits] } },
    include: {
      practices: { select: { practiceId: true }, orderBy: { practiceId: "asc" } },
      session: { select: { day: true, start: true, end: true } },
    },
    orderBy: { number: "asc" },
    take: 60,
  });
  const schoolIds = rows.flatMap(({ schoolId }) => schoolId ?? []);
  const practiceIds = rows.flatMap((row) => row.practices.map(({ practiceId }) => practiceId));
  const schools = await publicNames(tx, "school", schoolIds);
  const practices = await publicNames(tx, "practice", practiceIds);
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, day: timeOf(row).day, theme: row.themeId },
    school: schools.get(row.schoolId ?? "") ?? null,
    question: row.question ? { text: row.question, language: knownLocale(row.language) } : null,
    practices: row.practices.flatMap(({ practiceId }) => practices.get(practiceId) ?? []),
  }));
}
