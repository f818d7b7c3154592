/** The centre and zoom of a map. Each step of `zoom` doubles the scale. */
export type MapView = { lat: number; lon: number; zoom: number };
export type GeoPoint = { lat: number; lon: number };
export type Point = { x: number; y: number };
export type Size = { width: number; height: number };

export const farthest = 3;
export const nearest = 17;

/** The Mercator formulas, short enough for the browser without a library. They agree with `pointMapProjection`. */
export const scaleOf = (zoom: number) => (256 * 2 ** zoom) / (2 * Math.PI);
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const northOf = (lat: number) => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));

export function pointOn({ lat, lon, zoom }: MapView, { width, height }: Size, place: GeoPoint): Point {
  const scale = scaleOf(zoom);
  return {
    x: width / 2 + scale * radians(place.lon - lon),
    y: height / 2 - scale * (northOf(place.lat) - northOf(lat)),
  };
}

/** A hundred-thousandth of a degree is about a metre. */
const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000;

export function placeAt({ lat, lon, zoom }: MapView, { width, height }: Size, { x, y }: Point): GeoPoint {
  const scale = scaleOf(zoom);
  const north = northOf(lat) - (y - height / 2) / scale;
  const east = lon + ((x - width / 2) / scale) * (180 / Math.PI);
  return {
    lat: rounded((2 * Math.atan(Math.exp(north)) - Math.PI / 2) * (180 / Math.PI)),
    lon: rounded(Math.max(-180, Math.min(180, east))),
  };
}

/** The visible area, with a margin around it. */
export function boundsOf(view: MapView, size: Size): { west: number; south: number; east: number; north: number } {
  const { lat: north, lon: west } = placeAt(view, size, { x: -20, y: -20 });
  const { lat: south, lon: east } = placeAt(view, size, { x: size.width + 20, y: size.height + 20 });
  return { west, south, east, north };
}
