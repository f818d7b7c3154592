import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import type { CalendarEvent } from "./calendar";

type Deadline = { day: string; changed: Date };

/** Until when invited cities answer, by meeting. Nothing else of the plan of a meeting is public. */
async function readAnswerDays(ids: readonly string[]): Promise<ReadonlyMap<string, Deadline>> {
  const plans = await readPublic(
    () =>
      database().meetingPlan.findMany({
        where: { meetingId: { in: [...ids] }, answerBy: { not: null } },
        select: { meetingId: true, answerBy: true, updatedAt: true },
      }),
    () => ids.map(recordTag),
  );
  return new Map(
    plans.flatMap(({ meetingId, answerBy, updatedAt }) =>
      answerBy ? [[meetingId, { day: answerBy.toISOString().slice(0, 10), changed: updatedAt }] as const] : [],
    ),
  );
}

/** The deadlines of these meetings as entries of their own, also of those that have no exact day yet. */
export async function deadlineEvents(
  meetings: readonly Card[],
  locale: Locale,
  site: string,
): Promise<CalendarEvent[]> {
  const days = await readAnswerDays(meetings.map(({ id }) => id));
  const t = translator(locale);
  const own = { language: locale, isFallback: false };
  return meetings.flatMap((meeting) => {
    const deadline = days.get(meeting.id);
    if (!deadline) return [];
    const { day, changed } = deadline;
    return {
      id: `${meeting.id}-answer`,
      title: { ...own, text: t("data:calendar.answerBy", { meeting: meeting.title.text }) },
      description: { ...own, text: t("data:calendar.answerByText") },
      address: `${site}${recordPath(locale, meeting)}`,
      time: { first: day, last: day },
      within: meeting.id,
      changed,
    };
  });
}
