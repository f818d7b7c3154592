import type { TextInLanguage } from "@/lib/i18n/content";
import { compactDay, compactInstant, compactTime, escapeCalendarText, joinCalendarLines, propertyLine } from "./lines";
import { zoneLines } from "./zone";

/** Whole days (`last` is inclusive), or local times ("2019-04-24T09:00"). */
export type EventTime = { first: string; last: string } | { start: string; end?: string };

export type CalendarEvent = {
  /** Stable id: calendar programs replace an event by it. */
  id: string;
  title: TextInLanguage;
  description?: TextInLanguage | undefined;
  location?: string | undefined;
  address: string;
  time: EventTime;
  /** Id of the parent event. */
  within?: string;
};

export type Calendar = {
  language: string;
  /** Last change of the record. */
  changed: Date;
  /** IANA name of the zone of the times; null writes floating times, which programs show in the reader's zone. */
  zone: string | null;
  events: CalendarEvent[];
};

const isWholeDay = (time: EventTime): time is { first: string; last: string } => "first" in time;

/** DTEND of an all-day event is exclusive. */
function dayAfter(isoDay: string): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function timeLines(time: EventTime, zone: string | null): string[] {
  if (isWholeDay(time)) {
    const last = compactDay(dayAfter(time.last));
    return [
      propertyLine("DTSTART", compactDay(time.first), { VALUE: "DATE" }),
      propertyLine("DTEND", last, { VALUE: "DATE" }),
      // All-day events must not mark participants as busy; the sessions do.
      propertyLine("TRANSP", "TRANSPARENT"),
    ];
  }
  const parameters = zone ? { TZID: zone } : undefined;
  const end = time.end && time.end > time.start ? [propertyLine("DTEND", compactTime(time.end), parameters)] : [];
  return [propertyLine("DTSTART", compactTime(time.start), parameters), ...end];
}

const textLine = (name: string, { text, language }: { text: string; language: string }) =>
  propertyLine(name, escapeCalendarText(text), { LANGUAGE: language });

function eventLines(event: CalendarEvent, { changed, zone, language }: Calendar): string[] {
  return [
    propertyLine("BEGIN", "VEVENT"),
    propertyLine("UID", event.id),
    propertyLine("DTSTAMP", compactInstant(changed)),
    propertyLine("LAST-MODIFIED", compactInstant(changed)),
    ...timeLines(event.time, zone),
    textLine("SUMMARY", event.title),
    ...(event.description ? [textLine("DESCRIPTION", event.description)] : []),
    ...(event.location ? [textLine("LOCATION", { text: event.location, language })] : []),
    propertyLine("URL", event.address, { VALUE: "URI" }),
    ...(event.within ? [propertyLine("RELATED-TO", event.within)] : []),
    propertyLine("END", "VEVENT"),
  ];
}

/**
 * First and last day with a timed event: the period for which the zone must be described. Null without timed events.
 */
function timedDays(events: CalendarEvent[]): { first: string; last: string } | null {
  const days = events.flatMap(({ time }) => (isWholeDay(time) ? [] : [time.start.slice(0, 10)])).sort();
  return days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : null;
}

/** Writes an iCalendar file (RFC 5545). */
export function writeCalendar(calendar: Calendar): string {
  const { zone, events, language } = calendar;
  const days = timedDays(events);
  return joinCalendarLines([
    propertyLine("BEGIN", "VCALENDAR"),
    propertyLine("VERSION", "2.0"),
    propertyLine("PRODID", `-//Xarxa//Meetings//${language.toUpperCase()}`),
    propertyLine("CALSCALE", "GREGORIAN"),
    ...(zone && days ? zoneLines(zone, days) : []),
    ...events.flatMap((event) => eventLines(event, calendar)),
    propertyLine("END", "VCALENDAR"),
  ]);
}
