import { type KnotLayout, type KnotName, layoutSides } from "../knot/layout-knot";
import { breakLines } from "../knot/text-lines";

/** Originals on the left, the practice in the middle, those that took it over on the right. */
export function layoutLineage(center: string, from: KnotName[], by: KnotName[]): KnotLayout {
  return layoutSides(center, [from, by], { width: 740 });
}

export type LineageStep = {
  id: string;
  x: number;
  y: number;
  textX: number;
  textY: number;
  lines: string[];
  end: number;
};
export type StepsLayout = { width: number; height: number; steps: LineageStep[] };

const textX = 52;
const size = { own: 17, text: 16, line: 20 };

/** The same below each other, from the original down to those that took it over. */
export function layoutSteps(names: KnotName[], width: number): StepsLayout {
  let top = 6;
  const steps = names.map(({ id, label, relationLabel }) => {
    const lines = breakLines(label, size.text, width - textX - 8);
    const height = (lines.length + (relationLabel ? 1 : 0)) * size.line;
    const step = { id, x: 20, y: top + 14, textX, textY: top + 19, lines, end: top + height + 8 };
    top += height + 30;
    return step;
  });
  return { width, height: top - 8, steps };
}
