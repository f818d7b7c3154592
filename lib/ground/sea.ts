import type { Position } from "geojson";
import type { GeoBox } from "./box.ts";
import { clipLine } from "./clip.ts";
import { isRing, joinDirected } from "./join-lines.ts";
import type { Area, Line } from "./shapes.ts";

// OpenStreetMap has no area for the sea, only coasts: lines with land on their left. The sea is what lies on their right,
// up to the edge of the box.

/** How far along the edge of the box a point is, clockwise from the north-west corner, in sides; undefined inside. */
function sideOf([x = 0, y = 0]: Position, { west, south, east, north }: GeoBox): number | undefined {
  const near = 1e-9;
  if (Math.abs(y - north) < near) return (x - west) / (east - west);
  if (Math.abs(x - east) < near) return 1 + (north - y) / (north - south);
  if (Math.abs(y - south) < near) return 2 + (east - x) / (east - west);
  if (Math.abs(x - west) < near) return 3 + (y - south) / (north - south);
  return undefined;
}

const edgeCorners = ({ west, south, east, north }: GeoBox): Line => [
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

/** The corners between two places on the edge, clockwise. */
function cornersBetween(from: number, to: number, box: GeoBox): Line {
  const end = to > from ? to : to + 4;
  const corners = edgeCorners(box);
  return Array.from({ length: 8 }, (_, index) => index).flatMap((index) =>
    index > from && index < end ? [corners[index % 4]!] : [],
  );
}

type Chain = { line: Line; from: number; to: number };

/** From the end of each chain clockwise along the edge to the next beginning. */
function closeAlongEdge(chains: Chain[], box: GeoBox): Line[] {
  const left = new Set(chains);
  const rings: Line[] = [];
  for (const first of chains) {
    if (!left.has(first)) continue;
    const ring: Line = [];
    let chain = first;
    do {
      left.delete(chain);
      ring.push(...chain.line);
      const { to } = chain;
      const away = ({ from }: Chain) => (from - to + 4) % 4;
      const next = [first, ...left].sort((a, b) => away(a) - away(b))[0]!;
      ring.push(...cornersBetween(to, next.from, box));
      chain = next;
    } while (chain !== first);
    rings.push([...ring, ring[0]!]);
  }
  return rings;
}

/** Twice the area, positive anticlockwise: an island, which has its land on the left. */
const turns = (ring: Line) =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0]!;
    return sum + x * nextY - nextX * y;
  }, 0);

/** The sea within the box; empty without coasts, or when a coast ends in the middle of it. */
export function seaOf(coasts: readonly Line[], box: GeoBox): Area[] {
  const lines = joinDirected(coasts).flatMap((line) => {
    const pieces = clipLine(line, box);
    const [first, ...others] = pieces;
    const last = others.at(-1);
    // A ring that begins inside was cut there too.
    const wasCut = first && last && isRing(line) && sideOf(first[0]!, box) === undefined;
    return wasCut ? [[...last, ...first.slice(1)], ...others.slice(0, -1)] : pieces;
  });
  const rings = lines.filter(isRing);
  const chains: Chain[] = [];
  for (const line of lines.filter((one) => !isRing(one))) {
    const [from, to] = [sideOf(line[0]!, box), sideOf(line.at(-1)!, box)];
    if (from === undefined || to === undefined) return [];
    chains.push({ line, from, to });
  }
  const shores = closeAlongEdge(chains, box);
  const isAllSea = shores.length === 0 && rings.some((ring) => turns(ring) > 0);
  const corners = edgeCorners(box);
  const sea = [...(isAllSea ? [[...corners, corners[0]!]] : shores), ...rings];
  return sea.length > 0 ? [sea] : [];
}
