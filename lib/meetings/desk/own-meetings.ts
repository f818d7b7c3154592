import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import { type NamedIn, nameIn } from "../cities/names";
import type { MeetingRoleName } from "../models";

export type OwnMeeting = { id: string; name: NamedIn; role: MeetingRoleName };

/** The meetings at which somebody has a role, the newest first: their city may be another one. */
export async function readOwnMeetings({ userId }: Actor, locale: Locale): Promise<OwnMeeting[]> {
  if (!userId) return [];
  const rows = await database().meetingRole.findMany({
    where: { userId },
    orderBy: { meeting: { startEarliest: "desc" } },
    select: { meetingId: true, role: true },
    take: 20,
  });
  const titles = await titlesOf(
    "meeting",
    rows.map(({ meetingId }) => meetingId),
    locale,
  );
  return rows.map(({ meetingId, role }) => {
    const title = titles.get(meetingId);
    return { id: meetingId, role, name: nameIn(title ?? { text: "–", language: locale }, locale) };
  });
}
