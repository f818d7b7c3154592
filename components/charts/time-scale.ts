import { edtfBounds, parseEdtf } from "@/lib/edtf/index";

export type DaySpan = { earliest: string | null; latest: string | null };

/** The first and last day that an imprecise date may be. */
export function spanOf(edtf: string | undefined): DaySpan {
  const parsed = edtf ? parseEdtf(edtf) : null;
  return parsed ? edtfBounds(parsed) : { earliest: null, latest: null };
}

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const yearStart = (year: number) => dayOf(`${String(year).padStart(4, "0")}-01-01`);

export type TimeScale = { at: (day: string) => number; ticks: { year: number; x: number }[] };

/** The middle of the days that a date may be. */
export function middleOf({ earliest, latest }: DaySpan): string | null {
  if (!earliest || !latest) return earliest ?? latest;
  return new Date(((dayOf(earliest) + dayOf(latest)) / 2) * 86_400_000).toISOString().slice(0, 10);
}

const steps = [1, 2, 5, 10, 20, 50, 100];

/** Whole years from the first to the last day, between two positions, with at most `most` marks. */
export function timeScale(days: string[], from: number, to: number, most: number): TimeScale {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const [start, end] = [yearStart(first), yearStart(last)];
  const step = steps.find((years) => (last - first) / years <= most) ?? 200;
  const at = (day: string) => Math.round((from + ((dayOf(day) - start) / (end - start)) * (to - from)) * 10) / 10;
  const marks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ticks = marks
    .filter((year) => year % step === 0)
    .map((year) => ({ year, x: at(`${String(year).padStart(4, "0")}-01-01`) }));
  return { at, ticks };
}
