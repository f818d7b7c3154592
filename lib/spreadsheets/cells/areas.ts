import type { MultiPolygon, Polygon, Position } from "geojson";

/** What a cell with a boundary begins with. */
const beginning = /^(?:SRID=\d+;\s*)?(?:MULTI)?POLYGON\s*(?:ZM?|M)?\s*\(|^\{\s*"(?:type|coordinates|bbox|crs)"/i;

export type AreaShape = Polygon | MultiPolygon;

export const isAreaCell = (cell: string): boolean => beginning.test(cell) && /polygon/i.test(cell);

/** The first position of an area, which tells in which system it is, as a cell of its own. */
export function firstPlace(cell: string): string {
  const start = cell
    .slice(0, 2_000)
    .replace(/^.*?(?="coordinates")/s, "")
    .replace(/^SRID=\d+;/i, "");
  const [, x, y] = /([-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)[\s,]+([-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)/i.exec(start) ?? [];
  return x && y ? `POINT (${x} ${y})` : "";
}

function readRing(text: string): Position[] {
  return text.split(",").map((point) => point.trim().split(/\s+/).slice(0, 2).map(Number));
}

/** "((2.1 41.3, 2.2 41.3, …), (…))" */
const readRings = (text: string): Position[][] =>
  [...text.matchAll(/\(([^()]+)\)/g)].map(([, ring]) => readRing(ring!));

function readWellKnown(cell: string): AreaShape | null {
  const [, many, rest = ""] = /^(?:SRID=\d+;\s*)?(MULTI)?POLYGON\s*(?:ZM?|M)?\s*(\(.*\))\s*$/is.exec(cell) ?? [];
  if (rest === "") return null;
  if (!many) return { type: "Polygon", coordinates: readRings(rest) };
  const polygons = rest.match(/\(\s*(?:\([^()]+\)\s*,?\s*)+\)/g) ?? [];
  return { type: "MultiPolygon", coordinates: polygons.map(readRings) };
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.every((each) => Number.isFinite(each));
/** At least a triangle that ends where it began. */
const isRing = (value: unknown): value is Position[] =>
  Array.isArray(value) && value.length >= 4 && value.every(isPosition);
const isPolygon = (value: unknown): value is Position[][] =>
  Array.isArray(value) && value.length > 0 && value.every(isRing);

function checked(value: unknown): AreaShape | null {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type === "Polygon" && isPolygon(coordinates)) return { type, coordinates };
  const isMany = Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon);
  return type === "MultiPolygon" && isMany ? { type, coordinates } : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The area in a cell, as GeoJSON or WKT; null when it is none. */
export const readArea = (cell: string): AreaShape | null => {
  const text = cell.trim();
  return checked(text.startsWith("{") ? parse(text) : readWellKnown(text));
};

/** The area with each of its positions made anew; null when one of them is nowhere. */
export function moveArea(area: AreaShape, move: (position: Position) => Position | null): AreaShape | null {
  const moveRing = (ring: Position[]) => ring.map(move);
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const moved = polygons.map((rings) => rings.map(moveRing));
  if (moved.flat(2).some((position) => position === null)) return null;
  const coordinates = moved as Position[][][];
  return area.type === "Polygon"
    ? { type: "Polygon", coordinates: coordinates[0]! }
    : { type: "MultiPolygon", coordinates };
}
