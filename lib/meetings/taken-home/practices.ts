import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { AnyDesk } from "../desk/desk";
import { type NamedPractice, namePractices, practicesOfHost } from "../follow-up/directory-practices";

/** Public practices that a city can take home: those that the meeting showed, and others of the host city. */
export type PracticesToTake = { ofMeeting: NamedPractice[]; ofHost: NamedPractice[] };

/** What was presented in sessions and seen on visits, as planned and as the record says. */
async function shownAt(meetingId: string): Promise<string[]> {
  const [presented, planned, seen] = await Promise.all([
    database().meetingSessionRecord.findMany({
      where: { session: { meetingId, state: "planned", seenBy: { not: "host" } } },
      select: { toId: true },
      take: 500,
    }),
    database().meetingVisitPractice.findMany({
      where: { visit: { meetingId, state: { notIn: ["declined", "cancelled"] } } },
      select: { practiceId: true },
      take: 500,
    }),
    database().visitPractice.findMany({ where: { part: { meetingId } }, select: { toId: true }, take: 500 }),
  ]);
  const ids = [...presented, ...seen].map(({ toId }) => toId);
  return [...new Set([...ids, ...planned.map(({ practiceId }) => practiceId)])];
}

export async function practicesToTake(desk: AnyDesk, locale: Locale): Promise<PracticesToTake> {
  const [ofMeeting, all] = await Promise.all([
    shownAt(desk.id).then((ids) => namePractices(ids, locale)),
    practicesOfHost(desk, locale),
  ]);
  return { ofMeeting, ofHost: all.filter(({ id }) => !ofMeeting.some((one) => one.id === id)) };
}
