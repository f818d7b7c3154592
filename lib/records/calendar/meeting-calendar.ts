import { exactDays, parseEdtf } from "@/lib/edtf/index";
import type { RenderedText, TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { View } from "@/lib/kinds/view";
import { plainLines } from "@/lib/text/html";
import { type CalendarEvent, writeCalendar } from "./calendar";
import { endDay } from "./end-day";
import { placeOfMeeting, placeOfSession, type SchoolAddresses } from "./session-place";

type Meeting = View<"meeting">;
type Session = Meeting["parts"]["sessions"][number];
export type EventDays = { first: string; last: string };
type Dated = { fields: { start?: string | undefined; end?: string | undefined } };

const daysOf = (edtf: string | undefined): EventDays | null => {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  return parsed && exactDays(parsed);
};

/** First and last day of a meeting; null unless both are known exactly, because a calendar needs exact days. */
export function meetingDays({ fields }: Dated): EventDays | null {
  const start = daysOf(fields.start);
  const end = fields.end === undefined ? start : daysOf(fields.end);
  return start && end && end.last >= start.first ? { first: start.first, last: end.last } : null;
}

/** Plain text of a rendered text, with its line breaks. */
const plainParagraphs = (found: RenderedText | undefined): TextInLanguage | undefined =>
  found && { ...found, text: plainLines(found.html) };

function sessionEvent(session: Session, meeting: Meeting, address: string, places: SchoolAddresses): CalendarEvent[] {
  const { day, time, endTime } = session.fields;
  const { title, description } = session.texts;
  const days = daysOf(day);
  if (!title || !time || !days || days.first !== days.last) return [];
  const end = endTime ? { end: `${endDay(days.first, time, endTime)}T${endTime}` } : {};
  return [
    {
      id: session.id,
      title: { ...title, text: `${title.text} · ${meeting.title.text}` },
      description: plainParagraphs(description),
      location: placeOfSession(session, meeting, places),
      address: `${address}#session-${session.id}`,
      time: { start: `${days.first}T${time}`, ...end },
      within: meeting.id,
    },
  ];
}

/**
 * The iCalendar file of a meeting and its sessions, each with its own place, in the reader's language; null when its
 * days are not known exactly.
 */
export function meetingCalendar(
  meeting: Meeting,
  zone: string | null,
  site: string,
  locale: Locale,
  places: SchoolAddresses = new Map(),
): string | null {
  const days = meetingDays(meeting);
  if (!days) return null;
  const address = `${site}${recordPath(locale, meeting)}`;
  const whole: CalendarEvent = {
    id: meeting.id,
    title: meeting.title,
    description: plainParagraphs(meeting.texts.summary),
    location: placeOfMeeting(meeting),
    address,
    time: days,
  };
  const sessions = meeting.parts.sessions.flatMap((session) => sessionEvent(session, meeting, address, places));
  return writeCalendar({ language: locale, changed: meeting.updatedAt, zone, events: [whole, ...sessions] });
}
