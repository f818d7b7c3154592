import { addDays } from "../days";
import { clockOf, minutesOfDay } from "./clock";
import { gridStep } from "./lanes";

type Times = { start: number; end: number | null };

/** Day and hours, as a form sends them, of a session that was dropped with its beginning in this row of this day. */
export function droppedTimes({ start, end }: Times, day: string, row: number) {
  const from = Math.max(0, row * gridStep);
  const isNextDay = from >= minutesOfDay;
  const begins = isNextDay ? from - minutesOfDay : from;
  return {
    day: isNextDay ? addDays(day, 1) : day,
    start: clockOf(begins),
    end: end === null ? "" : clockOf(begins + end - start),
  };
}
