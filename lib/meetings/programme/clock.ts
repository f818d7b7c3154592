// Times of sessions: minutes after the midnight with which their day begins. 01:00 at night, after a session began in
// the evening, is 1500.

export const minutesOfDay = 1_440;
/** A session without an end lasts about an hour. */
export const usualLength = 60;
/** A longer session is an end that was mistyped. */
const longestSession = 960;

/** "09:30" → 570. Callers check the form. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** 570 → "09:30", 1500 → "01:00". */
export function clockOf(minutes: number): string {
  const ofDay = minutes % minutesOfDay;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** Start and end in minutes; an end before the start is on the next day. Null when it would last too long. */
export function timesOf(start: string, end: string): { start: number | null; end: number | null } | null {
  if (!start) return end ? null : { start: null, end: null };
  const from = minutesOf(start);
  if (!end) return { start: from, end: null };
  const until = minutesOf(end);
  const after = until > from ? until : until + minutesOfDay;
  return after - from > longestSession ? null : { start: from, end: after };
}

/** "09:30–11:00"; "" without a start. */
export const timesInWords = ({ start, end }: { start: number | null; end: number | null }) =>
  start === null ? "" : [start, ...(end === null ? [] : [end])].map(clockOf).join("–");
