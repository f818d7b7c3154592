import { round } from "./text-lines";
import { type Stretch, stretchOf } from "./weave-columns";
import type { Cord, WeaveCity, WeaveKnot, WeaveRecord } from "./weave-model";

/** The vertical position along a cord, which sags slightly, each a little differently. */
export function cordY(x: number, row: number, y: number): number {
  return y + 3.4 * Math.sin(x / 97 + row * 2.1) + 1.2 * Math.sin(x / 61 + row);
}

export type CordFrame = { start: number; end: number; y: number };

export function cordPath(row: number, { start, end, y }: CordFrame, step = 24): string {
  const heights: number[] = [];
  for (let x = start; x <= end; x += step) heights.push(round(cordY(x, row, y)));
  const [first = 0, ...rest] = heights;
  const steps = rest.map((height, index) => `${step} ${round(height - (heights[index] ?? 0))}`);
  return `M${round(start)} ${first}l${shorten(steps.join(" "))}`;
}

/** Shortens the numbers of a path: `24 -0.4` → `24-.4`. */
const shorten = (numbers: string) => numbers.replaceAll(" -", "-").replace(/\b0\./g, ".");

export function smoothPath(points: { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      const middle = round((before.y + y) / 2);
      return `C${round(before.x)} ${middle} ${round(x)} ${middle} ${round(x)} ${round(y)}`;
    })
    .join("");
}

type Strung = { record: WeaveRecord; slot: number };

/** The columns of a cord's knots: each in the years in which it began, beside the strands. What has no room is left out. */
export function stringOn(records: WeaveRecord[], stretches: Stretch[], taken: number[], row: number): Strung[] {
  return stretches.flatMap((stretch) => {
    const { first, size } = stretch;
    const free = Array.from({ length: size }, (_, at) => first + at).filter((slot) => !taken.includes(slot));
    const mine = records.filter((record) => stretchOf(stretches, record) === stretch).slice(0, free.length);
    const offset = Math.floor((free.length - mine.length) * goldenPart(row));
    return mine.map((record, index) => ({ record, slot: free[offset + index]! }));
  });
}

export function stringCord(
  city: WeaveCity,
  row: number,
  strung: Strung[],
  slotX: (slot: number) => number,
  frame: CordFrame,
): Cord {
  const knots = strung.map(({ record, slot }) => {
    const x = slotX(slot);
    return { record, x: round(x), y: round(cordY(x, row, frame.y)) };
  });
  return { city, y: frame.y, path: cordPath(row, frame), knots, arcs: memberArcs(knots) };
}

/** A starting offset for each cord, spread by the golden ratio so that groups of knots do not align. */
function goldenPart(row: number): number {
  return ((row + 1) * 0.618034) % 1;
}

/** Networks first, each followed by the records that belong to it, then the others; within each, by kind and name. */
export function besideTheirNetwork(records: WeaveRecord[]): WeaveRecord[] {
  const byName = [...records].sort((a, b) => (a.kind + a.title < b.kind + b.title ? -1 : 1));
  const heads = byName.filter((record) => byName.some((other) => other.partOf === record.id));
  const grouped = heads.flatMap((head) => [head, ...byName.filter((record) => record.partOf === head.id)]);
  const unique = [...new Set(grouped)];
  return [...unique, ...byName.filter((record) => !unique.includes(record))];
}

function memberArcs(knots: WeaveKnot[]): string[] {
  return knots.flatMap((knot) => {
    const head = knots.find(({ record }) => record.id === knot.record.partOf);
    if (!head) return [];
    const lift = Math.min(24, 9 + Math.abs(knot.x - head.x) * 0.09);
    const height = round(Math.min(head.y, knot.y) - lift * 1.35);
    return [`M${head.x} ${head.y}C${head.x} ${height} ${knot.x} ${height} ${knot.x} ${knot.y}`];
  });
}
