import { breakLinesAtMost } from "../knot/text-lines";
import { spanOf, type TimeScale, timeScale } from "./time-scale";

export type BarPeriod = { id: string; label: string; from?: string | undefined; until?: string | undefined };
export type Bar = {
  id: string;
  lines: string[];
  textX: number;
  textY: number;
  /** Of the bar's middle line. */
  y: number;
  x: number;
  width: number;
  /** The first date is unknown. */
  opensBefore: boolean;
  /** Still true today. */
  goesOn: boolean;
};
export type BarsLayout = { width: number; height: number; top: number; bars: Bar[]; ticks: TimeScale["ticks"] };

const lineHeight = 19;
const textSize = 15;

/** Names beside the bars, or above them where it is narrow. The earliest is first. */
export function layoutBars(
  periods: BarPeriod[],
  today: string,
  { width, beside }: { width: number; beside: boolean },
): BarsLayout {
  const left = beside ? 270 : 4;
  const dated = periods.map((period) => ({ ...period, begin: spanOf(period.from), end: spanOf(period.until) }));
  const days = dated.flatMap(({ begin, end }) => [begin.earliest, end.latest].filter((day) => day !== null));
  const scale = timeScale([...days, today], left, width - 14, beside ? 8 : 4);
  const [first, now] = [scale.at([...days, today].sort()[0]!), scale.at(today)];
  let y = 34;
  const sorted = [...dated].sort((a, b) => (a.begin.earliest ?? "").localeCompare(b.begin.earliest ?? ""));
  const bars = sorted.map(({ id, label, begin, end }): Bar => {
    const lines = breakLinesAtMost(label, textSize, beside ? left - 24 : width - 12, 2);
    const height = lines.length * lineHeight;
    const x = begin.earliest ? scale.at(begin.earliest) : first;
    const last = end.latest ? scale.at(end.latest) : Math.max(now, x);
    const bar = {
      ...{ id, lines, x, width: Math.max(6, Math.round((last - x) * 10) / 10) },
      ...{ opensBefore: begin.earliest === null, goesOn: end.latest === null },
      textX: beside ? 0 : 4,
      textY: y + 14,
      y: beside ? y + height / 2 + 1 : y + height + 10,
    };
    y += (beside ? height : height + 20) + 12;
    return bar;
  });
  return { width, height: y + 2, top: 24, bars, ticks: scale.ticks };
}
