import type { Kind } from "../knot/kind-shape";
import { type Box, boxesOverlap, round } from "../knot/text-lines";
import type { Written } from "../ui/lang";
import { plainText } from "../ui/lang";
import { type MapPoint, type PlacedLabel, placeLabels, ringRadius } from "./place-labels";
import { type MovedSpot, type Spot, spreadOut } from "./spread-out";

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

export type PlacedMark = { mark: PlaceMark; spot: MovedSpot; radius: number; label?: PlacedLabel };
/** Several marks that would cover each other. */
export type MarkGroup = { id: string; marks: PlaceMark[]; spot: MovedSpot; radius: number };
export type MarkLayout = { marks: PlacedMark[]; groups: MarkGroup[]; taken: Box[] };

type Frame = { width: number; height: number };

/** So many marks at one place are moved apart; more become a group that opens. */
const mostTogether = 4;
/** So many marks leave no room to move any. */
const many = 80;

type Gathered = { marks: PlaceMark[]; x: number; y: number };

const middleOf = (marks: PlaceMark[]): Gathered => ({
  marks,
  x: round(marks.reduce((sum, { x }) => sum + x, 0) / marks.length),
  y: round(marks.reduce((sum, { y }) => sum + y, 0) / marks.length),
});

/** Marks that would cover each other, together. */
function gather(marks: readonly PlaceMark[], distance: number, most: number): Gathered[] {
  const groups: Gathered[] = [];
  for (const mark of marks) {
    const near = groups.findIndex(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < distance);
    if (near < 0) groups.push({ marks: [mark], x: mark.x, y: mark.y });
    else groups[near] = middleOf([...groups[near]!.marks, mark]);
  }
  return groups.flatMap((group) => (group.marks.length > most ? group : group.marks.map((mark) => middleOf([mark]))));
}

const idOfGroup = ({ marks: [first, ...others] }: Gathered) =>
  others.length > 0 ? `group-${first?.id}` : `${first?.id}`;

/** Marks that stand alone, groups of those that would cover each other, and the spot of each. */
function arrange(marks: readonly PlaceMark[], knot: number) {
  let gathered = marks.length > many ? gather(marks, knot * 1.6, 1) : gather(marks, knot * 0.5, mostTogether);
  for (;;) {
    const known = new Map(gathered.map((group) => [idOfGroup(group), group]));
    const wanted = gathered.map((group): Spot => ({ id: idOfGroup(group), x: group.x, y: group.y }));
    const { spots, tight } = spreadOut(wanted, knot * 1.15, knot * 1.1);
    if (tight.length === 0) return { known, spots };
    // Two that have no room beside each other become one group.
    const joined = tight.map((pair) => middleOf(pair.flatMap((id) => known.get(id)?.marks ?? [])));
    const gone = new Set(tight.flat());
    gathered = [...gathered.filter((group) => !gone.has(idOfGroup(group))), ...joined];
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
  const { known, spots } = arrange(all, knot);
  const shown = spots.map((spot) => ({ spot, marks: known.get(spot.id)?.marks ?? [] }));
  const groups = shown
    .filter(({ marks }) => marks.length > 1)
    .map(({ spot, marks }) => ({ id: spot.id, marks, spot, radius: round(knot * 0.55) }));
  const placed = shown.flatMap(({ spot, marks: [mark, ...others] }): PlacedMark[] =>
    mark && others.length === 0 ? [{ mark, spot, radius: markRadius(mark.weight, knot) }] : [],
  );
  // In the order of the list, also by keyboard; the first get room for their names first.
  placed.sort((one, other) => one.mark.number - other.mark.number);
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
