import { round } from "../knot/text-lines";

export type Spot = { id: string; x: number; y: number };
export type PartedSpot = Spot & { from?: { x: number; y: number } };

/** Moves overlapping points into a ring around their common position, each connected to it by a short line. */
export function partPoints(spots: Spot[], distance: number): PartedSpot[] {
  let groups = groupByDistance(spots, distance);
  let placed = groups.map((group) => spreadGroup(group, distance));
  for (let pair = findOverlap(placed, distance); pair; pair = findOverlap(placed, distance)) {
    const [first, second] = pair;
    const joined = [...(groups[first] ?? []), ...(groups[second] ?? [])];
    groups = [...groups.filter((_, index) => index !== first && index !== second), joined];
    placed = groups.map((group) => spreadGroup(group, distance));
  }
  return placed.flat();
}

function spreadGroup(group: Spot[], distance: number): PartedSpot[] {
  return group.length === 1 ? group : ringAround(group, distance);
}

/** Two groups whose rings overlap. They are merged. */
function findOverlap(groups: PartedSpot[][], distance: number): [number, number] | undefined {
  for (const [first, group] of groups.entries())
    for (let second = first + 1; second < groups.length; second++)
      if (group.some((spot) => groups[second]?.some((near) => distanceBetween(spot, near) < distance * 0.95)))
        return [first, second];
  return undefined;
}

function groupByDistance(spots: Spot[], distance: number): Spot[][] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const near = groups.filter((group) => group.some((other) => distanceBetween(spot, other) < distance));
    const joined = [...near.flat(), spot];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function distanceBetween(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Places points evenly on a ring, rotated so that each is close to its true direction. */
function ringAround(group: Spot[], distance: number): PartedSpot[] {
  const x = round(group.reduce((sum, spot) => sum + spot.x, 0) / group.length);
  const y = round(group.reduce((sum, spot) => sum + spot.y, 0) / group.length);
  const radius = Math.max(distance * 0.75, (group.length * distance * 1.1) / (2 * Math.PI));
  const direction = (spot: Spot) => Math.atan2(spot.y - y, spot.x - x);
  const inOrder = [...group].sort((a, b) => direction(a) - direction(b));
  const first = inOrder[0] ? direction(inOrder[0]) : 0;
  return inOrder.map(({ id }, index) => {
    const angle = first + (2 * Math.PI * index) / group.length;
    return { id, x: round(x + radius * Math.cos(angle)), y: round(y + radius * Math.sin(angle)), from: { x, y } };
  });
}
