import type { Kind } from "../knot/kind-shape";
import { type Box, boxesOverlap, round } from "../knot/text-lines";
import type { Written } from "../ui/lang";
import { plainText } from "../ui/lang";
import { type PartedSpot, partPoints, type Spot } from "./part-points";
import { type MapPoint, type PlacedLabel, placeLabels, ringRadius } from "./place-labels";

/** A record on a map. Its number is the same in the list beside. */
export type PlaceMark = {
  id: string;
  kind: Kind;
  name: Written;
  href: string;
  number: number;
  x: number;
  y: number;
  /** How large it is drawn among the others, from 0 to 1. */
  weight?: number;
  /** Only the street or quarter is known: drawn open and dashed. */
  approximate?: boolean;
};

/** A layout for one width of the page, because the drawing scales with it. */
export type Screen = { name: "wide" | "phone"; shown: string; size: number; knot: number };
export const wide: Screen = { name: "wide", shown: "max-sm:hidden", size: 18, knot: 22 };
/** Names would be too small here or too many: a mark carries its number. */
export const phone: Screen = { name: "phone", shown: "sm:hidden", size: 34, knot: 54 };
export const screens = [wide, phone];

export type PlacedMark = { mark: PlaceMark; spot: PartedSpot; radius: number; label?: PlacedLabel };
/** Several marks that would cover each other. */
export type MarkGroup = { id: string; marks: PlaceMark[]; spot: PartedSpot; radius: number };
export type MarkLayout = { marks: PlacedMark[]; groups: MarkGroup[]; taken: Box[] };

type Frame = { width: number; height: number };

/** So many marks at one place are moved apart; more become a group that opens. */
const mostTogether = 4;
const mostInRing = 6;
const tries = 8;

function gather(marks: readonly PlaceMark[], distance: number): PlaceMark[][] {
  const groups: { marks: PlaceMark[]; x: number; y: number }[] = [];
  for (const mark of marks) {
    const near = groups.find(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < distance);
    if (!near) groups.push({ marks: [mark], x: mark.x, y: mark.y });
    else {
      near.marks.push(mark);
      const share = 1 / near.marks.length;
      near.x += (mark.x - near.x) * share;
      near.y += (mark.y - near.y) * share;
    }
  }
  return groups.map((group) => group.marks);
}

const middle = (marks: readonly PlaceMark[]) => ({
  x: round(marks.reduce((sum, { x }) => sum + x, 0) / marks.length),
  y: round(marks.reduce((sum, { y }) => sum + y, 0) / marks.length),
});

const groupId = ([first]: readonly PlaceMark[]) => `group-${first?.id}`;

function isCrowded(spots: readonly PartedSpot[]): boolean {
  const rings = Map.groupBy(spots, ({ from }) => from && `${from.x},${from.y}`);
  return [...rings].some(([ring, members]) => ring !== undefined && members.length > mostInRing);
}

/** Marks that stand alone, groups of those that would cover each other, and the spot of each. */
function arrange(marks: readonly PlaceMark[], knot: number) {
  const apart = knot * 1.3;
  for (let [distance, round] = [knot * 1.1, 1]; ; distance *= 1.4, round += 1) {
    const gathered = gather(marks, distance);
    const groups = gathered.filter(({ length }) => length > mostTogether);
    const alone = gathered.filter(({ length }) => length <= mostTogether).flat();
    const wanted: Spot[] = [
      ...alone.map(({ id, x, y }) => ({ id, x, y })),
      ...groups.map((members) => ({ id: groupId(members), ...middle(members) })),
    ];
    const spots = partPoints(wanted, apart);
    if (!isCrowded(spots) || round === tries) return { groups, alone, spots: new Map(spots.map((s) => [s.id, s])) };
  }
}

export const markRadius = (weight: number | undefined, knot: number) =>
  round((knot / 2) * (weight === undefined ? 1 : 0.75 + 0.85 * weight));

const boxAt = ({ x, y }: { x: number; y: number }, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

function placeNames(marks: PlacedMark[], groups: MarkGroup[], frame: Frame, { size, knot }: Screen): PlacedMark[] {
  const points: MapPoint[] = marks.map(({ mark, spot, radius }) => ({
    ...{ id: mark.id, x: spot.x, y: spot.y, label: plainText(mark.name), knot: radius * 2 },
    ...(mark.approximate ? { ring: true } : {}),
  }));
  const taken = groups.map(({ spot, radius }) => boxAt(spot, radius));
  // The scale is in the lower left corner.
  const labels = placeLabels(points, { width: frame.width, height: frame.height - size * 2, size, knot }, taken);
  const byId = new Map(labels.map((label) => [label.id, label]));
  return marks.map((placed) => {
    const label = byId.get(placed.mark.id);
    return label ? { ...placed, label } : placed;
  });
}

/** Places the marks, so that none covers another and every one has its name or its number. */
export function layOutMarks(all: readonly PlaceMark[], frame: Frame, screen: Screen): MarkLayout {
  const { knot } = screen;
  const { groups: gathered, alone, spots } = arrange(all, knot);
  const groups = gathered.map((marks) => {
    const id = groupId(marks);
    return { id, marks, spot: spots.get(id)!, radius: round(knot * 0.68) };
  });
  const placed = alone.map(
    (mark): PlacedMark => ({ mark, spot: spots.get(mark.id)!, radius: markRadius(mark.weight, knot) }),
  );
  const marks = screen.name === "phone" ? placed : placeNames(placed, groups, frame, screen);
  const taken = [
    ...marks.map(({ mark, spot, radius }) => boxAt(spot, mark.approximate ? knot * ringRadius : radius)),
    ...marks.flatMap(({ label }) => label?.box ?? []),
    ...groups.map(({ spot, radius }) => boxAt(spot, radius)),
  ];
  return { marks, groups, taken };
}

/** Whether each mark has its name beside it. */
export const areAllNamed = ({ marks, groups }: MarkLayout) => groups.length === 0 && marks.every(({ label }) => label);

/** Whether a box touches none of these. */
export const isFree = (box: Box, taken: readonly Box[]) => !taken.some((other) => boxesOverlap(box, other));
