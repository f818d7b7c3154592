import { type Box, breakLines, breakLinesAtMost, measureText, round } from "./text-lines";

export type KnotName = { id: string; label: string; relationLabel: string };
export type Placed = {
  id: string;
  x: number;
  y: number;
  anchor: "start" | "end";
  /** Position of the text; `textY` is the baseline of the first line. */
  textX: number;
  textY: number;
  lines: string[];
  thread: string;
  box: Box;
};
export type KnotLayout = {
  width: number;
  height: number;
  center: { x: number; y: number; textX: number; textY: number; anchor: "middle" | "start"; lines: string[]; box: Box };
  neighbours: Placed[];
};

export const labelSize = 16;
export const relationSize = 14;
export const lineHeight = 20;
const gap = 18;
const margin = 8;
const reach = { middle: 168, end: 104 };

/** Wide layout: the record in the middle, its neighbours on the left and right. */
export function layoutKnot(center: string, neighbours: KnotName[], { width }: { width: number }): KnotLayout {
  const half = Math.ceil(neighbours.length / 2);
  return layoutSides(center, [neighbours.slice(0, half), neighbours.slice(half)], { width });
}

/** The same with a choice of sides: on the left and on the right. */
export function layoutSides(
  center: string,
  sides: [left: KnotName[], right: KnotName[]],
  { width }: { width: number },
): KnotLayout {
  const x = width / 2;
  const room = x - reach.middle - 18 - margin;
  const heights = sides.map((side) => stackHeight(side, room));
  const centerLines = breakLinesAtMost(center, labelSize, 176, 4);
  const below = 34 + centerLines.length * lineHeight;
  const height = Math.ceil(Math.max(...heights, 2 * below, 120)) + 2 * margin;
  const y = height / 2;
  const placed = sides.flatMap((side, index) => placeSide(side, index === 0 ? -1 : 1, { x, y, room, height }));
  const textY = y + 46;
  const box = { x: x - 92, y: textY - lineHeight, width: 184, height: centerLines.length * lineHeight + 6 };
  return {
    width,
    height,
    center: { x, y, textX: x, textY, anchor: "middle", lines: centerLines, box },
    neighbours: placed,
  };
}

type Middle = { x: number; y: number; room: number; height: number };

function placeSide(side: KnotName[], direction: -1 | 1, middle: Middle): Placed[] {
  const total = stackHeight(side, middle.room);
  let top = middle.y - total / 2;
  return side.map((neighbour) => {
    const lines = breakLines(neighbour.label, labelSize, middle.room);
    const height = labelHeight(lines);
    const placed = placeNeighbour(neighbour, lines, { top, height, direction, middle, spread: total / 2 || 1 });
    top += height + gap;
    return placed;
  });
}

type Slot = { top: number; height: number; direction: -1 | 1; middle: Middle; spread: number };

function placeNeighbour(neighbour: KnotName, lines: string[], slot: Slot): Placed {
  const { direction, middle } = slot;
  const y = round(slot.top + 12);
  const off = Math.min(1, Math.abs(slot.top + slot.height / 2 - middle.y) / slot.spread);
  const away = reach.end + (reach.middle - reach.end) * Math.sqrt(1 - off * off * 0.9);
  const x = round(middle.x + direction * away);
  const textX = x + direction * 18;
  const width = widest([...lines, neighbour.relationLabel]);
  const box = { x: direction < 0 ? textX - width : textX, y: slot.top - 4, width, height: slot.height + 6 };
  return {
    id: neighbour.id,
    x,
    y,
    anchor: direction < 0 ? "end" : "start",
    textX,
    textY: round(y + 5),
    lines,
    thread: slackThread(middle.x, middle.y, x, y),
    box,
  };
}

/** A thread that leaves its knots horizontally and sags a little between them. */
function slackThread(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = (toX - fromX) * 0.55;
  return `M${round(fromX)} ${round(fromY)}C${round(fromX + bend)} ${round(fromY)} ${round(toX - bend * 0.8)} ${round(toY)} ${toX} ${toY}`;
}

/** Narrow layout: the record on top, one cord on the left, and a neighbour at each loop of it. */
export function layoutKnotNarrow(center: string, neighbours: KnotName[], { width }: { width: number }): KnotLayout {
  const spine = 18;
  const textX = 66;
  const centerLines = breakLines(center, labelSize, width - 50);
  let top = 24 + centerLines.length * lineHeight + 8;
  const placed = neighbours.map((neighbour) => {
    const lines = breakLines(neighbour.label, labelSize, width - textX - margin);
    const height = labelHeight(lines);
    const y = round(top + 12);
    const box = { x: textX, y: top - 4, width: width - textX, height: height + 6 };
    const thread = `M${spine} ${round(y - 30)}C${spine} ${y} ${spine + 8} ${y} 44 ${y}`;
    top += height + gap;
    return { id: neighbour.id, x: 46, y, anchor: "start" as const, textX, textY: round(y + 5), lines, thread, box };
  });
  const box = { x: 48, y: 8, width: width - 48, height: centerLines.length * lineHeight + 4 };
  const centre = { x: spine, y: 24, textX: 48, textY: 29, anchor: "start" as const, lines: centerLines, box };
  return { width, height: Math.ceil(top), center: centre, neighbours: placed };
}

function stackHeight(side: KnotName[], room: number): number {
  const heights = side.map(({ label }) => labelHeight(breakLines(label, labelSize, room)));
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, side.length - 1);
}

function labelHeight(lines: string[]): number {
  return lines.length * lineHeight + 18;
}

function widest(lines: string[]): number {
  return Math.max(...lines.map((line) => measureText(line, labelSize)));
}
