import { breakLinesAtMost, measureText, round } from "./text-lines";
import { cordPath, cordY, smoothPath } from "./weave-cord";
import { type Strand, tieLabelSize, tieLineHeight, type WeaveCity, type WeaveSize, type WeaveTie } from "./weave-model";

/** The ties that reach most cities, in the order of time. */
export function chooseTies(ties: WeaveTie[], rows: WeaveCity[], most: number): WeaveTie[] {
  const reach = (tie: WeaveTie) => rows.filter((city) => tie.cityIds.includes(city.id)).length;
  return ties
    .filter((tie) => reach(tie) > 1)
    .sort((a, b) => reach(b) - reach(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1));
}

/** `above`: how much higher a label stands, so that it does not touch its neighbours. */
type StrandLabel = { x: number; lines: string[]; above: number };

/** The labels of strands in two rows: every second one stands above the others. */
export function labelStrands(ties: WeaveTie[], columns: number[], size: WeaveSize, start: number): StrandLabel[] {
  const xOf = (index: number) => start + size.slot * ((columns[index] ?? 0) + 0.5);
  const labels = ties.map((tie, index) => {
    const gaps = [-2, 2].flatMap((step) =>
      columns[index + step] === undefined ? [] : Math.abs(xOf(index + step) - xOf(index)),
    );
    const width = Math.min(widestLabel, ...gaps.map((gap) => gap - 14));
    const lines = breakLinesAtMost(tie.label, tieLabelSize, width, 4);
    const half = Math.max(...lines.map((line) => measureText(line, tieLabelSize))) / 2;
    return { x: round(Math.min(xOf(index), size.width - half)), lines, above: 0 };
  });
  const lower = Math.max(0, ...labels.filter((_, index) => index % 2 === 0).map(({ lines }) => lines.length));
  return labels.map((label, index) => ({ ...label, above: index % 2 === 0 ? 0 : lower * tieLineHeight + 14 }));
}

const widestLabel = 160;

type StrandFrame = { x: number; top: number; bottom: number; rowY: (row: number) => number; parity: number };

export function weaveStrand(tie: WeaveTie, rows: WeaveCity[], label: StrandLabel, frame: StrandFrame): Strand {
  const sway = (row: number) => frame.x + ((row + frame.parity) % 2 === 0 ? -3.5 : 3.5);
  const points = rows.map((city, row) => {
    const tied = tie.cityIds.includes(city.id);
    const x = tied ? frame.x : sway(row);
    return { x: round(x), y: round(cordY(x, row, frame.rowY(row))), tied, row };
  });
  const dives = points.filter(({ tied, row }) => !tied && (row + frame.parity) % 2 === 0);
  const { lines, above } = label;
  const top = frame.top - above;
  return {
    tie,
    x: frame.x,
    path: smoothPath([{ x: frame.x, y: top }, ...points, { x: frame.x, y: frame.bottom }]),
    lines,
    labelX: label.x,
    labelY: top - 12 - (lines.length - 1) * tieLineHeight,
    knots: points.filter(({ tied }) => tied),
    under: dives.map(({ x, row }) => cordPath(row, { start: x - 9, end: x + 9, y: frame.rowY(row) }, 6)),
  };
}

/** For tests: the box of a strand's label. */
export function strandLabelBox({ labelX, labelY, lines }: Strand) {
  const width = Math.max(0, ...lines.map((line) => measureText(line, tieLabelSize)));
  return { x: labelX - width / 2, y: labelY - tieLineHeight, width, height: lines.length * tieLineHeight };
}
