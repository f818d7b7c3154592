import { middleOf, spanOf, type TimeScale, timeScale } from "./time-scale";

export type DatedValue = { id: string; value: number; asOf: string };
export type LinePoint = { id: string; x: number; y: number; labelY: number };
export type LineLayout = {
  width: number;
  height: number;
  /** Where zero is. */
  axis: number;
  points: LinePoint[];
  path: string;
  ticks: TimeScale["ticks"];
};

const top = 34;
const bottom = 150;
/** Between two points whose numbers fit beside each other. */
const closest = 48;

/** Values of one figure by date, the earliest first. Values begin at zero, so that a small change stays small. */
export function layoutLine(values: DatedValue[], width: number): LineLayout {
  const dated = values
    .flatMap(({ id, value, asOf }) => {
      const day = middleOf(spanOf(asOf));
      return day ? [{ id, value, day }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
  const scale = timeScale(
    dated.map(({ day }) => day),
    26,
    width - 30,
    Math.floor(width / 60),
  );
  const most = Math.max(0, ...dated.map(({ value }) => value));
  const least = Math.min(0, ...dated.map(({ value }) => value));
  const heightOf = (value: number) =>
    Math.round((bottom - ((value - least) / (most - least || 1)) * (bottom - top)) * 10) / 10;
  const points = dated.map(({ id, value, day }, index) => {
    const [x, y] = [scale.at(day), heightOf(value)];
    const before = dated[index - 1];
    // A number beside another one stands below its point.
    const isClose = before !== undefined && x - scale.at(before.day) < closest && index % 2 === 1;
    return { id, x, y, labelY: isClose ? y + 26 : y - 14 };
  });
  const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  return { width, height: bottom + 34, axis: heightOf(0), points, path, ticks: scale.ticks };
}
