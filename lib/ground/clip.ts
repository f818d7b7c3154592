import type { Position } from "geojson";
import type { GeoBox } from "./box.ts";
import type { Area, Line } from "./shapes.ts";

type Edge = { keeps: (x: number, y: number) => boolean; meets: (from: Position, to: Position) => Position };

/** The point of a segment at a given x or y. */
const atX = ([x = 0, y = 0]: Position, [tox = 0, toy = 0]: Position, at: number): Position => [
  at,
  y + ((toy - y) * (at - x)) / (tox - x),
];
const atY = ([x = 0, y = 0]: Position, [tox = 0, toy = 0]: Position, at: number): Position => [
  x + ((tox - x) * (at - y)) / (toy - y),
  at,
];

const edgesOf = ({ west, south, east, north }: GeoBox): Edge[] => [
  { keeps: (x) => x >= west, meets: (from, to) => atX(from, to, west) },
  { keeps: (x) => x <= east, meets: (from, to) => atX(from, to, east) },
  { keeps: (_, y) => y >= south, meets: (from, to) => atY(from, to, south) },
  { keeps: (_, y) => y <= north, meets: (from, to) => atY(from, to, north) },
];

function clipRingAt(ring: Line, { keeps, meets }: Edge): Line {
  const kept: Line = [];
  let before = ring.at(-1);
  for (const point of ring) {
    const isIn = keeps(point[0] ?? 0, point[1] ?? 0);
    const wasIn = before !== undefined && keeps(before[0] ?? 0, before[1] ?? 0);
    if (before && isIn !== wasIn) kept.push(meets(before, point));
    if (isIn) kept.push(point);
    before = point;
  }
  return kept;
}

/** The ring within the box, closed along its edges; empty when nothing is left. */
export function clipRing(ring: Line, box: GeoBox): Line {
  let open = ring.slice(0, -1);
  for (const edge of edgesOf(box)) if (open.length > 0) open = clipRingAt(open, edge);
  return open.length < 3 ? [] : [...open, open[0]!];
}

export const clipArea = (area: Area, box: GeoBox): Area =>
  area.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 0);

/** The share of a segment that is within the box (Liang and Barsky); undefined when none is. */
function shareWithin(
  [x = 0, y = 0]: Position,
  [tox = 0, toy = 0]: Position,
  box: GeoBox,
): [number, number] | undefined {
  let [from, to] = [0, 1];
  const sides = [
    [x - tox, x - box.west],
    [tox - x, box.east - x],
    [y - toy, y - box.south],
    [toy - y, box.north - y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to ? [from, to] : undefined;
}

const along = ([x = 0, y = 0]: Position, [tox = 0, toy = 0]: Position, share: number): Position => [
  x + (tox - x) * share,
  y + (toy - y) * share,
];

/** The pieces of a line within the box. */
export function clipLine(line: Line, box: GeoBox): Line[] {
  const pieces: Line[] = [];
  let piece: Line | undefined;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const share = shareWithin(from, to, box);
    if (!share) {
      piece = undefined;
      continue;
    }
    if (!piece) {
      piece = [share[0] === 0 ? from : along(from, to, share[0])];
      pieces.push(piece);
    }
    piece.push(share[1] === 1 ? to : along(from, to, share[1]));
    if (share[1] < 1) piece = undefined;
  }
  return pieces.filter((points) => points.length > 1);
}
