import type { Position } from "geojson";

/** In degrees, or in any plane. */
export type GeoBox = { west: number; south: number; east: number; north: number };

export function boxOf(points: Iterable<Position>): GeoBox | undefined {
  let box: GeoBox | undefined;
  for (const [x = 0, y = 0] of points)
    box = box
      ? {
          west: Math.min(box.west, x),
          south: Math.min(box.south, y),
          east: Math.max(box.east, x),
          north: Math.max(box.north, y),
        }
      : { west: x, south: y, east: x, north: y };
  return box;
}

/** In degrees: what a sheet of these proportions shows when the box fills its larger part, and some more. */
export function fillSheet({ west, south, east, north }: GeoBox, proportion: number, share: number): GeoBox {
  const narrower = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, up] = [(east - west) * narrower, north - south];
  const height = Math.max(up, across / proportion) * (1 + 2 * share);
  const [x, y] = [(height * proportion) / narrower, height];
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return { west: lon - x / 2, south: lat - y / 2, east: lon + x / 2, north: lat + y / 2 };
}

const degreesPerKilometre = 1 / 111.2;

/** A square of this many kilometres in each direction from a point. */
export function boxAround({ lat, lon }: { lat: number; lon: number }, kilometres: number): GeoBox {
  const y = kilometres * degreesPerKilometre;
  const x = y / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return { west: lon - x, south: lat - y, east: lon + x, north: lat + y };
}

/** The corners of the boxes. */
export const cornersOf = (boxes: readonly GeoBox[]): Position[] =>
  boxes.flatMap(({ west, south, east, north }) => [
    [west, south],
    [east, north],
  ]);
