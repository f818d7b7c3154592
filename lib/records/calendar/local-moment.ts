import { dateFormat } from "@/lib/i18n/formats";

/** Offset of a zone from UTC at an instant, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const format = dateFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}

/**
 * The instant at which clocks in the zone show this day and time; null when either is malformed. A time that the clocks
 * skip in spring becomes the one an hour later.
 */
export function momentAt(day: string, time: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 10) !== day) return null;
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(guess, timeZone));
}

/** Day and time that clocks in the zone show at an instant, as the fields of a form hold them. */
export function dayAndTimeAt(at: Date, timeZone: string): { day: string; time: string } {
  const local = new Date(at.getTime() + offsetAt(at.getTime(), timeZone)).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}
