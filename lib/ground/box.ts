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

/** A share of its size more on every side. */
export function widen({ west, south, east, north }: GeoBox, share: number): GeoBox {
  const [x, y] = [(east - west) * share, (north - south) * share];
  return { west: west - x, south: south - y, east: east + x, north: north + y };
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
