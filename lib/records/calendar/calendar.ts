import type { TextInLanguage } from "@/lib/i18n/content";
import { dayAfter } from "./end-day";
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
  /** Last change, where it is not that of the whole calendar. */
  changed?: Date;
  point?: { lat: number; lon: number };
  /** It stays for a while, so that programs take it off. */
  isCancelled?: boolean;
};

export type Calendar = {
  language: string;
  /** Last change of the record. */
  changed: Date;
  /** IANA name of the zone of the times; null writes floating times, which programs show in the reader's zone. */
  zone: string | null;
  events: CalendarEvent[];
  /** What a program calls a calendar that somebody subscribes to, and what there is to know about it. */
  name?: string;
  description?: string;
};

const isWholeDay = (time: EventTime): time is { first: string; last: string } => "first" in time;

function timeLines(time: EventTime, zone: string | null): string[] {
  if (isWholeDay(time)) {
    // DTEND of an all-day event is exclusive.
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

/** Grows with each change: the seconds since 2020, because records do not count the changes that readers see. */
const sequenceOf = (changed: Date) => Math.max(0, Math.floor(changed.getTime() / 1000) - 1_577_836_800);

/** Many programs do not show the URL of an event. */
const described = ({ description, title, address }: CalendarEvent) => ({
  ...(description ?? title),
  text: [description?.text, address].filter(Boolean).join("\n\n"),
});

function eventLines(event: CalendarEvent, calendar: Calendar): string[] {
  const { zone, language } = calendar;
  const changed = event.changed ?? calendar.changed;
  return [
    propertyLine("BEGIN", "VEVENT"),
    propertyLine("UID", event.id),
    propertyLine("DTSTAMP", compactInstant(changed)),
    propertyLine("LAST-MODIFIED", compactInstant(changed)),
    propertyLine("SEQUENCE", String(sequenceOf(changed))),
    ...timeLines(event.time, zone),
    textLine("SUMMARY", event.title),
    textLine("DESCRIPTION", described(event)),
    ...(event.location ? [textLine("LOCATION", { text: event.location, language })] : []),
    ...(event.point ? [propertyLine("GEO", `${event.point.lat};${event.point.lon}`)] : []),
    ...(event.isCancelled ? [propertyLine("STATUS", "CANCELLED")] : []),
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

/** Programs that subscribe look again every few hours. */
function subscriptionLines({ name, description, language }: Calendar): string[] {
  if (!name) return [];
  return [
    propertyLine("METHOD", "PUBLISH"),
    ...["NAME", "X-WR-CALNAME"].map((property) => propertyLine(property, escapeCalendarText(name))),
    ...(description ? [textLine("DESCRIPTION", { text: description, language })] : []),
    ...(description ? [propertyLine("X-WR-CALDESC", escapeCalendarText(description))] : []),
    propertyLine("REFRESH-INTERVAL", "PT6H", { VALUE: "DURATION" }),
    propertyLine("X-PUBLISHED-TTL", "PT6H"),
  ];
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
    ...subscriptionLines(calendar),
    ...(zone && days ? zoneLines(zone, days) : []),
    ...events.flatMap((event) => eventLines(event, calendar)),
    propertyLine("END", "VCALENDAR"),
  ]);
}
