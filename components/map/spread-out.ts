import { round } from "../knot/text-lines";

export type Spot = { id: string; x: number; y: number };
/** `from`: the true position of a spot that was moved. */
export type MovedSpot = Spot & { from?: { x: number; y: number } };

type Moving = Spot & { home: Spot };

const rounds = 40;
/** Closer to its true position than this share of the distance, a spot needs no line to it. */
const unseenShift = 0.2;

/** Pushes two spots apart by half of what they lack. */
function push(one: Moving, other: Moving, distance: number): void {
  const [x, y] = [other.x - one.x, other.y - one.y];
  const apart = Math.hypot(x, y) || 0.01;
  const lack = distance - apart;
  if (lack <= 0) return;
  const [moveX, moveY] = [(x / apart) * (lack / 2), (y / apart) * (lack / 2)];
  one.x -= moveX;
  one.y -= moveY;
  other.x += moveX;
  other.y += moveY;
}

/** Spots at the same place start in different directions, each time in the same ones. */
function startApart(pairs: readonly [Moving, Moving][], distance: number): void {
  const close = pairs.filter(
    ([{ home }, other]) => Math.hypot(home.x - other.home.x, home.y - other.home.y) < distance / 3,
  );
  for (const [index, spot] of [...new Set(close.flat())].entries()) {
    spot.x += distance * 0.3 * Math.cos(index * 2.4);
    spot.y += distance * 0.3 * Math.sin(index * 2.4);
  }
}

function keepNear(spot: Moving, farthest: number): void {
  const [x, y] = [spot.x - spot.home.x, spot.y - spot.home.y];
  const shift = Math.hypot(x, y);
  if (shift <= farthest) return;
  spot.x = spot.home.x + (x * farthest) / shift;
  spot.y = spot.home.y + (y * farthest) / shift;
}

function pairsOf(spots: readonly Moving[], distance: number, farthest: number): [Moving, Moving][] {
  return spots.flatMap((one, index) =>
    spots
      .slice(index + 1)
      .filter(({ home }) => Math.hypot(home.x - one.home.x, home.y - one.home.y) < distance + 2 * farthest)
      .map((other): [Moving, Moving] => [one, other]),
  );
}

const gapOf = ([one, other]: [Moving, Moving]) => Math.hypot(other.x - one.x, other.y - one.y);

/** The pairs that are still too close, closest first, and each spot in one pair only: a quarter of them. */
function tightest(pairs: readonly [Moving, Moving][], distance: number): [string, string][] {
  const close = pairs.filter((pair) => gapOf(pair) < distance * 0.97).sort((one, other) => gapOf(one) - gapOf(other));
  const taken = new Set<Moving>();
  const apart = close.filter((pair) => {
    if (pair.some((spot) => taken.has(spot))) return false;
    for (const spot of pair) taken.add(spot);
    return true;
  });
  return apart.slice(0, Math.ceil(apart.length / 4)).map(([one, other]) => [one.id, other.id]);
}

/**
 * Moves spots apart until none is closer to another than `distance`, none of them farther than `farthest`. `tight`:
 * pairs for which there is no room.
 */
export function spreadOut(
  spots: readonly Spot[],
  distance: number,
  farthest: number,
): { spots: MovedSpot[]; tight: [string, string][] } {
  const moving = spots.map((spot): Moving => ({ ...spot, home: spot }));
  const pairs = pairsOf(moving, distance, farthest);
  startApart(pairs, distance);
  for (let at = 0; at < rounds; at += 1) {
    for (const [one, other] of pairs) push(one, other, distance * 1.02);
    for (const spot of moving) keepNear(spot, farthest);
  }
  const moved = moving.map(({ id, x, y, home }): MovedSpot => {
    const isSeen = Math.hypot(x - home.x, y - home.y) > distance * unseenShift;
    return { id, x: round(x), y: round(y), ...(isSeen ? { from: { x: home.x, y: home.y } } : {}) };
  });
  return { spots: moved, tight: tightest(pairs, distance) };
}
