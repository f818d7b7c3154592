import { readToken, signToken } from "@/lib/auth/signed-token";
import { database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type CalendarEvent, writeCalendar } from "@/lib/records/calendar/calendar";
import { addDays } from "../days";
import { deskOf } from "../desk/desk";
import { readShownMeeting, type ShownMeeting } from "../desk/shown-meeting";
import type { MeetingPerson } from "../models";
import { personWithLink } from "../people/link";
import { clockOf, minutesOfDay } from "./clock";
import { type ProgrammeEntry, readOwnProgramme } from "./reader-view";

// The calendar has a link of its own, because calendar programs pass it on: it reads, and opens no page.

/** Cancelled sessions stay so long, until every calendar has read of it. */
const keptDays = 90;

type Linked = Pick<MeetingPerson, "id" | "linkNumber" | "language">;

export async function personalCalendarAddress({ id, linkNumber, language }: Linked): Promise<string> {
  const token = await signToken("participantCalendar", [id, String(linkNumber)]);
  return `${env().SITE_URL}/${language}/participant/${token}/calendar.ics`;
}

const isKept = ({ isCancelled, changedAt }: ProgrammeEntry, now: Date) =>
  !isCancelled || now.getTime() - Date.parse(changedAt) < keptDays * 24 * 3_600_000;

/** An hour of a session as local time; after midnight it is on the next day. */
const localTime = (day: string, minutes: number) =>
  `${addDays(day, Math.floor(minutes / minutesOfDay))}T${clockOf(minutes)}`;

function timeOf({ day, start, end }: ProgrammeEntry): CalendarEvent["time"] | null {
  if (!day) return null;
  if (start === null) return { first: day, last: day };
  return { start: localTime(day, start), ...(end === null ? {} : { end: localTime(day, end) }) };
}

function eventOf(
  entry: ProgrammeEntry,
  { title, place, hostCity }: ShownMeeting,
  locale: Locale,
  page: string,
): CalendarEvent[] {
  const time = timeOf(entry);
  if (!time) return [];
  const language = entry.title.lang ?? locale;
  const more = [entry.description.text, entry.speakers.join("; "), entry.interpreting].filter(Boolean).join("\n\n");
  return [
    {
      ...{ id: entry.id, time, address: page, changed: new Date(entry.changedAt), isCancelled: entry.isCancelled },
      title: { text: `${entry.title.text} · ${title.text}`, language, isFallback: language !== locale },
      description: { text: more, language, isFallback: language !== locale },
      location: entry.place || [place, hostCity?.text].filter(Boolean).join(", "),
      ...(entry.lat === null || entry.lon === null ? {} : { point: { lat: entry.lat, lon: entry.lon } }),
    },
  ];
}

/** The calendar of a link; null when it is forged or replaced, or when the person was erased. */
export async function readPersonalCalendar(token: string, locale: Locale, now: Date): Promise<string | null> {
  const parts = await readToken("participantCalendar", token, now);
  const person = parts && (await personWithLink(database(), parts));
  const desk = person && (await deskOf(database(), person.meetingId));
  if (!person || !desk) return null;
  const [meeting, programme] = await Promise.all([
    readShownMeeting(desk, locale),
    readOwnProgramme(desk, person, locale),
  ]);
  const page = `${env().SITE_URL}${meeting.href ?? `/${locale}`}`;
  const entries = (programme?.entries ?? []).filter((entry) => isKept(entry, now));
  return writeCalendar({
    ...{
      language: locale,
      name: `${meeting.title.text} · Xarxa`,
      description: translator(locale)("hosting:calendar.about"),
    },
    changed: programme?.releasedAt ?? person.createdAt,
    zone: desk.timeZone,
    events: entries.flatMap((entry) => eventOf(entry, meeting, locale, page)),
  });
}
