import type { Position } from "geojson";
import type { GeoBox } from "./box";

// Maps of a city are drawn in the Mercator projection, first in radians, then moved and enlarged to a sheet.

export type MapSheet = { width: number; height: number };
/** Where a sheet lies: `x` and `y` are the sheet's position of 0° 0°, `scale` its units per radian. */
export type SheetView = { scale: number; x: number; y: number };

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Beyond this latitude the projection has no end. */
const farthestNorth = 85;

export function toPlane([lon = 0, lat = 0]: Position): [number, number] {
  const north = Math.max(-farthestNorth, Math.min(farthestNorth, lat));
  return [radians(lon), Math.log(Math.tan(Math.PI / 4 + radians(north) / 2))];
}

export const toSheet = ({ scale, x, y }: SheetView, [east = 0, north = 0]: Position): [number, number] => [
  x + scale * east,
  y - scale * north,
];

/** Fits a box of the plane into the sheet, with a border around it. */
export function fitView({ west, south, east, north }: GeoBox, { width, height }: MapSheet, border: number): SheetView {
  const scale = Math.min(
    (width - 2 * border) / Math.max(east - west, 1e-6),
    (height - 2 * border) / Math.max(north - south, 1e-6),
  );
  return { scale, x: width / 2 - (scale * (west + east)) / 2, y: height / 2 + (scale * (south + north)) / 2 };
}

const earthRadius = 6_371;

/** What lies within so many kilometres of a place. */
export function planeAround([lon = 0, lat = 0]: Position, kilometres: number): GeoBox {
  const [x, y] = toPlane([lon, lat]);
  const reach = kilometres / (earthRadius * Math.max(0.1, Math.cos(radians(lat))));
  return { west: x - reach, south: y - reach, east: x + reach, north: y + reach };
}

/** How many kilometres a unit of the sheet is at its middle. */
export function kilometresPerUnit({ scale, y }: SheetView, { height }: MapSheet): number {
  const north = (y - height / 2) / scale;
  return (earthRadius / scale) * (1 / Math.cosh(north));
}
