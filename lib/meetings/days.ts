import { dateFormat } from "@/lib/i18n/formats";

// Calendar days as ISO text ("2028-05-03"), without a time zone.

const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);
const isoDay = (date: Date) => date.toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  const date = atNoon(day);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDay(date);
}

/** The same day so many months later; the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const date = atNoon(day);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  return isoDay(date);
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, until: string) =>
  Math.round((atNoon(until).getTime() - atNoon(from).getTime()) / (24 * 3_600_000));

/** The day that it is in a time zone. */
export function dayIn(now: Date, timeZone: string): string {
  const parts = dateFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** The hour that it is in a time zone. */
export const hourIn = (now: Date, timeZone: string): number =>
  Number(dateFormat("en", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(now));

/** A day of the database, which Prisma gives as midnight in UTC. */
export const storedDay = (date: Date | null) => date && isoDay(date);
export const dayToStore = (day: string) => new Date(`${day}T00:00:00Z`);
