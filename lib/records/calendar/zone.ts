import { dateFormat } from "@/lib/i18n/formats";
import { compactTime, propertyLine } from "./lines";

const minute = 60_000;
const day = 24 * 60 * minute;

/** Offset from UTC in minutes at an instant (milliseconds). */
type OffsetAt = (instant: number) => number;

/** Uses Node's time zone data. */
function offsetsOf(zone: string): OffsetAt {
  const format = dateFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
    return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
  };
}

type Change = { at: number; before: number; after: number };

/** Binary search for the minute at which the offset changes between two instants. */
function findChange(offsetAt: OffsetAt, from: number, to: number): Change {
  const [before, after] = [offsetAt(from), offsetAt(to)];
  let [low, high] = [from, to];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / minute / 2) * minute;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return { at: high, before, after };
}

function changesBetween(offsetAt: OffsetAt, from: number, to: number): Change[] {
  const changes: Change[] = [];
  for (let at = from; at < to; at += day)
    if (offsetAt(at) !== offsetAt(at + day)) changes.push(findChange(offsetAt, at, at + day));
  return changes;
}

const offsetText = (minutes: number) => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${String(rest).padStart(2, "0")}`;
};

function observance({ at, before, after }: Change): string[] {
  const name = after > before ? "DAYLIGHT" : "STANDARD";
  const local = new Date(at + before * minute).toISOString().slice(0, 16);
  return [
    propertyLine("BEGIN", name),
    propertyLine("DTSTART", compactTime(local)),
    propertyLine("TZOFFSETFROM", offsetText(before)),
    propertyLine("TZOFFSETTO", offsetText(after)),
    propertyLine("END", name),
  ];
}

/** Limits the search: a session dated centuries away by mistake would take seconds. */
const maxDays = 5 * 366;

/**
 * A VTIMEZONE with the offset changes from a year before the first day to the last, for programs that do not know the
 * zone.
 */
export function zoneLines(zone: string, days: { first: string; last: string }): string[] {
  const offsetAt = offsetsOf(zone);
  const from = Date.parse(`${days.first}T00:00:00Z`) - 366 * day;
  const last = Math.min(Date.parse(`${days.last}T00:00:00Z`), from + maxDays * day);
  const changes = changesBetween(offsetAt, from, last + 2 * day);
  const always = offsetAt(from);
  const known = changes.length > 0 ? changes : [{ at: from, before: always, after: always }];
  return [
    propertyLine("BEGIN", "VTIMEZONE"),
    propertyLine("TZID", zone),
    ...known.flatMap(observance),
    propertyLine("END", "VTIMEZONE"),
  ];
}
