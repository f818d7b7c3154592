import type { Kind } from "./kind-shape";
import { breakLinesAtMost, measureText, round } from "./text-lines";

export type WeaveCity = { id: string; name: string; href: string; lang?: string };
export type WeaveRecord = {
  id: string;
  kind: Kind;
  cityId: string;
  title: string;
  href: string;
  /** The network or cluster of the same city that the record belongs to. */
  partOf?: string;
};
export type WeaveTie = { id: string; kind: Kind; label: string; href: string; lang?: string; cityIds: string[] };

export type WeaveKnot = { record: WeaveRecord; x: number; y: number };
export type Cord = { city: WeaveCity; y: number; path: string; knots: WeaveKnot[]; arcs: string[] };
export type Strand = {
  tie: WeaveTie;
  x: number;
  path: string;
  lines: string[];
  labelY: number;
  knots: { x: number; y: number }[];
  /** Where the strand passes under a cord: the piece of cord drawn over it. */
  under: string[];
};
export type WeaveLayout = { width: number; height: number; cordStart: number; cords: Cord[]; strands: Strand[] };

export type WeaveSize = {
  width: number;
  /** Width reserved for the cities' names on the left; 0 puts them above the cords. */
  names: number;
  pitch: number;
  slot: number;
  cities: number;
  ties: number;
};
export const wideWeave: WeaveSize = { width: 1180, names: 150, pitch: 58, slot: 29, cities: 12, ties: 8 };
export const middleWeave: WeaveSize = { width: 720, names: 136, pitch: 54, slot: 27, cities: 12, ties: 4 };
export const narrowWeave: WeaveSize = { width: 340, names: 0, pitch: 64, slot: 28, cities: 8, ties: 3 };
export const tieLabelSize = 15;
const tieLineHeight = 18;

/**
 * Cities are horizontal cords with the knots of their records. What several cities share is a red strand woven through
 * their cords. The layout depends on the input only, so the same directory always gives the same drawing.
 */
export function layoutWeave(
  cities: WeaveCity[],
  records: WeaveRecord[],
  ties: WeaveTie[],
  size: WeaveSize,
): WeaveLayout {
  const rows = cities.slice(0, size.cities);
  const shared = chooseTies(ties, rows, size.ties);
  const start = size.names > 0 ? size.names + 14 : 4;
  const slots = Math.floor((size.width - start - 8) / size.slot);
  const columns = shared.map((_, index) => Math.floor(((index + 0.5) * slots) / shared.length));
  const labelWidth = (slots * size.slot) / Math.max(1, shared.length) - 14;
  const labels = shared.map((tie) => labelLines(tie.label, labelWidth, size));
  const head = Math.max(0, ...labels.map((lines) => lines.length)) * tieLineHeight + 34;
  const rowY = (row: number) => head + size.pitch * (row + (size.names > 0 ? 0 : 0.4)) + 16;
  const slotX = (slot: number) => start + size.slot * (slot + 0.5);
  const cords = rows.map((city, row) => {
    const mine = records.filter((record) => record.cityId === city.id);
    const free = freeSlots(slots, columns);
    return stringCord(city, row, mine, free.map(slotX), { start, end: size.width - 4, y: rowY(row) });
  });
  const strands = shared.map((tie, index) => {
    const frame = { x: slotX(columns[index] ?? 0), top: head - 14, bottom: rowY(rows.length - 1) + 30 };
    return weaveStrand(tie, rows, labels[index] ?? [], { ...frame, rowY, parity: index });
  });
  return { width: size.width, height: Math.ceil(rowY(rows.length - 1) + 36), cordStart: start, cords, strands };
}

function chooseTies(ties: WeaveTie[], rows: WeaveCity[], most: number): WeaveTie[] {
  const reach = (tie: WeaveTie) => rows.filter((city) => tie.cityIds.includes(city.id)).length;
  return ties
    .filter((tie) => reach(tie) > 1)
    .sort((a, b) => reach(b) - reach(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => firstRow(a, rows) - firstRow(b, rows) || (a.id < b.id ? -1 : 1));
}

function firstRow(tie: WeaveTie, rows: WeaveCity[]): number {
  return rows.findIndex((city) => tie.cityIds.includes(city.id));
}

function labelLines(label: string, width: number, size: WeaveSize): string[] {
  return size.names > 0 ? breakLinesAtMost(label, tieLabelSize, width, 4) : [];
}

function freeSlots(slots: number, taken: number[]): number[] {
  return Array.from({ length: slots }, (_, slot) => slot).filter((slot) => !taken.includes(slot));
}

type CordFrame = { start: number; end: number; y: number };

function stringCord(city: WeaveCity, row: number, records: WeaveRecord[], places: number[], frame: CordFrame): Cord {
  const strung = besideTheirNetwork(records).slice(0, places.length);
  const span = Math.min(places.length, Math.ceil(strung.length * 1.8));
  const first = Math.floor((places.length - span) * goldenPart(row));
  const knots = strung.map((record, index) => {
    const x = places[first + Math.floor(((index + 0.5) * span) / strung.length)] ?? frame.start;
    return { record, x: round(x), y: round(cordY(x, row, frame.y)) };
  });
  return { city, y: frame.y, path: cordPath(row, frame), knots, arcs: memberArcs(knots) };
}

/** A starting offset for each cord, spread by the golden ratio so that groups of knots do not align. */
function goldenPart(row: number): number {
  return ((row + 1) * 0.618034) % 1;
}

/** Networks first, each followed by the records that belong to it, then the others; within each, by kind and name. */
function besideTheirNetwork(records: WeaveRecord[]): WeaveRecord[] {
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

/** The vertical position along a cord, which sags slightly, each a little differently. */
function cordY(x: number, row: number, y: number): number {
  return y + 3.4 * Math.sin(x / 97 + row * 2.1) + 1.2 * Math.sin(x / 61 + row);
}

function cordPath(row: number, { start, end, y }: CordFrame, step = 24): string {
  const heights: number[] = [];
  for (let x = start; x <= end; x += step) heights.push(round(cordY(x, row, y)));
  const [first = 0, ...rest] = heights;
  const steps = rest.map((height, index) => `${step} ${round(height - (heights[index] ?? 0))}`);
  return `M${round(start)} ${first}l${shorten(steps.join(" "))}`;
}

/** Shortens the numbers of a path: `24 -0.4` → `24-.4`. */
const shorten = (numbers: string) => numbers.replaceAll(" -", "-").replace(/\b0\./g, ".");

type StrandFrame = { x: number; top: number; bottom: number; rowY: (row: number) => number; parity: number };

function weaveStrand(tie: WeaveTie, rows: WeaveCity[], lines: string[], frame: StrandFrame): Strand {
  const sway = (row: number) => frame.x + ((row + frame.parity) % 2 === 0 ? -3.5 : 3.5);
  const points = rows.map((city, row) => {
    const tied = tie.cityIds.includes(city.id);
    const x = tied ? frame.x : sway(row);
    return { x: round(x), y: round(cordY(x, row, frame.rowY(row))), tied, row };
  });
  const dives = points.filter(({ tied, row }) => !tied && (row + frame.parity) % 2 === 0);
  return {
    tie,
    x: frame.x,
    path: smoothPath([{ x: frame.x, y: frame.top }, ...points, { x: frame.x, y: frame.bottom }]),
    lines,
    labelY: frame.top - 12 - (lines.length - 1) * tieLineHeight,
    knots: points.filter(({ tied }) => tied),
    under: dives.map(({ x, row }) => cordPath(row, { start: x - 9, end: x + 9, y: frame.rowY(row) }, 6)),
  };
}

function smoothPath(points: { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      const middle = round((before.y + y) / 2);
      return `C${round(before.x)} ${middle} ${round(x)} ${middle} ${round(x)} ${round(y)}`;
    })
    .join("");
}

/** For tests: the box of a strand's label. */
export function strandLabelBox({ x, labelY, lines }: Strand) {
  const width = Math.max(0, ...lines.map((line) => measureText(line, tieLabelSize)));
  return { x: x - width / 2, y: labelY - tieLineHeight, width, height: lines.length * tieLineHeight };
}
