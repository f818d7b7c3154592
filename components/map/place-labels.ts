import { type Box, boxesOverlap, measureText, round } from "../knot/text-lines";

/** `ring`: the knot has a dashed circle around it, which no label may cross. `knot`: its own size. */
export type MapPoint = { id: string; x: number; y: number; label: string; ring?: boolean; knot?: number };
export type PlacedLabel = { id: string; x: number; y: number; anchor: "start" | "middle" | "end"; box: Box };
type Frame = { width: number; height: number; size: number; knot: number };

/** The radius of the circle of an approximate place, in sizes of its knot. */
export const ringRadius = 0.9;

/** Right, left, above, below, then the corners: the first position without a collision is used. */
const places = [
  { dx: 1, dy: 0, anchor: "start" },
  { dx: -1, dy: 0, anchor: "end" },
  { dx: 0, dy: -1, anchor: "middle" },
  { dx: 0, dy: 1, anchor: "middle" },
  { dx: 0.8, dy: -0.8, anchor: "start" },
  { dx: 0.8, dy: 0.8, anchor: "start" },
  { dx: -0.8, dy: -0.8, anchor: "end" },
  { dx: -0.8, dy: 0.8, anchor: "end" },
] as const;

/** Places labels in the order of the points. A label without room is left out. `others`: what no label may cover. */
export function placeLabels(points: MapPoint[], frame: Frame, others: readonly Box[] = []): PlacedLabel[] {
  const taken: Box[] = [...points.map((point) => knotBox(point, frame.knot)), ...others];
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const own = taken[points.indexOf(point)];
    const label = candidates(point, frame).find(
      ({ box }) => inside(box, frame) && !taken.some((other) => other !== own && boxesOverlap(box, other)),
    );
    if (!label) continue;
    taken.push(label.box);
    placed.push(label);
  }
  return placed;
}

const halfOf = ({ ring, knot: own }: MapPoint, knot: number) => (own ?? knot) * (ring ? ringRadius : 0.5);

function knotBox(point: MapPoint, knot: number): Box {
  const { x, y } = point;
  const half = halfOf(point, knot);
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function candidates(point: MapPoint, { size, knot }: Frame): PlacedLabel[] {
  const { id, x, y, label } = point;
  const width = measureText(label, size);
  const away = halfOf(point, knot) + size * 0.3;
  return places.map(({ dx, dy, anchor }) => {
    const textX = round(x + dx * away);
    const textY = round(y + dy * (away + size * 0.35) + size * 0.35);
    const left = anchor === "start" ? textX : anchor === "end" ? textX - width : textX - width / 2;
    return { id, x: textX, y: textY, anchor, box: { x: left, y: textY - size * 0.85, width, height: size * 1.15 } };
  });
}

function inside(box: Box, { width, height }: Frame): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}
