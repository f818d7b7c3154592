import { storedDay } from "../days";
import { clockOf } from "../programme/clock";

type Timed = {
  day: Date | null;
  startsAt: string | null;
  endsAt: string | null;
  session: { day: Date | null; start: number | null; end: number | null } | null;
};

/** `day`: ISO. */
export type VisitTime = { day: string | null; startsAt: string | null; endsAt: string | null };

/** When a visit is: the time of its session, else its own. */
export function timeOf({ day, startsAt, endsAt, session }: Timed): VisitTime {
  if (!session?.day) return { day: storedDay(day), startsAt, endsAt };
  const clock = (minutes: number | null) => (minutes === null ? null : clockOf(minutes));
  return { day: storedDay(session.day), startsAt: clock(session.start), endsAt: clock(session.end) };
}
