import type { Position } from "geojson";

/** Paths are written in whole halves of a unit, relative to the point before: a third of the bytes of decimals. */
export const pathScale = 2;

/** "M4 2l3-1 5 6z"; empty when it has no length. */
export function writeLine(points: readonly Position[], isClosed: boolean): string {
  const whole = points.map(([x = 0, y = 0]) => [Math.round(x * pathScale), Math.round(y * pathScale)] as const);
  const [first, ...others] = isClosed ? whole.slice(0, -1) : whole;
  if (!first) return "";
  let [beforeX, beforeY] = first;
  const steps: string[] = [];
  for (const [x, y] of others) {
    if (x === beforeX && y === beforeY) continue;
    steps.push(`${x - beforeX} ${y - beforeY}`);
    [beforeX, beforeY] = [x, y];
  }
  if (steps.length < (isClosed ? 2 : 1)) return "";
  return `M${first.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}${isClosed ? "z" : ""}`;
}
