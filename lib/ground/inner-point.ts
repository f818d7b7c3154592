import type { Position } from "geojson";
import { boxOf } from "./box";
import type { Area } from "./shapes";

/** Where a horizontal line meets the borders of an area, from left to right. */
function crossings(area: Area, at: number): number[] {
  const found = area.flatMap((ring) =>
    ring.flatMap(([x = 0, y = 0]: Position, index) => {
      const [toX = 0, toY = 0] = ring[index + 1] ?? [x, y];
      return y > at !== toY > at ? [x + ((toX - x) * (at - y)) / (toY - y)] : [];
    }),
  );
  return found.sort((a, b) => a - b);
}

const lines = 15;

export type InnerPoint = { x: number; y: number; width: number };

/** The middle of the widest place of an area that a name can be written in; lines near its middle are preferred. */
export function innerPoint(area: Area): InnerPoint | undefined {
  const box = boxOf(area.flat());
  if (!box) return undefined;
  const height = box.north - box.south;
  let [best, worth]: [InnerPoint | undefined, number] = [undefined, 0];
  for (let index = 1; index <= lines; index += 1) {
    const y = box.south + (height * index) / (lines + 1);
    const xs = crossings(area, y);
    for (let left = 0; left + 1 < xs.length; left += 2) {
      const width = xs[left + 1]! - xs[left]!;
      const fromMiddle = Math.abs(index / (lines + 1) - 0.5);
      if (width * (1 - fromMiddle) > worth) {
        worth = width * (1 - fromMiddle);
        best = { x: (xs[left]! + xs[left + 1]!) / 2, y, width };
      }
    }
  }
  return best;
}
