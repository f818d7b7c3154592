import { type GeoProjection, geoConicConformal, geoGraticule, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { world } from "./world";

/**
 * From the edge of Iceland to Kyiv, and from Crete to the south of the North Cape: the area of the directory's cities.
 */
export const mapWidth = 860;
export const mapHeight = 800;
const corners = { west: [-10.5, 36], east: [30.5, 61.5], north: [14, 66], south: [15, 35.2] } as const;

/** Lambert's conformal conic projection, in which countries keep their familiar shapes. */
export const europe: GeoProjection = geoConicConformal()
  .parallels([40, 60])
  .rotate([-11, 0])
  .fitExtent(
    [
      [0, 0],
      [mapWidth, mapHeight],
    ],
    { type: "MultiPoint", coordinates: Object.values(corners).map(([x, y]) => [x, y]) },
  )
  .clipExtent([
    [0, 0],
    [mapWidth, mapHeight],
  ]);

export type Outline = { land: string; borders: string; graticule: string };
let drawn: Outline | undefined;

/** Drawn once per process, from Natural Earth's medium scale, reduced to the detail that a screen can show. */
export function outlineOfEurope(): Outline {
  drawn ??= drawOutline();
  return drawn;
}

function drawOutline(): Outline {
  const path = geoPath(europe);
  const lines = mesh(world, world.objects.countries, (a, b) => a !== b);
  const grid = geoGraticule()
    .extent([
      [-40, 25],
      [60, 75],
    ])
    .step([10, 10])();
  return {
    land: thinPath(path(feature(world, world.objects.land)) ?? "", 2.8, 14),
    borders: thinPath(path(lines) ?? "", 3.6, 6),
    graticule: thinPath(path(grid) ?? "", 12, 0),
  };
}

type Point = readonly [number, number];

/** Drops points closer than `step` to the last one kept, and islands smaller than `least`. */
export function thinPath(d: string, step: number, least: number): string {
  return d
    .split("M")
    .filter(Boolean)
    .map((part) => thinLine(part, step, least))
    .join("");
}

function thinLine(part: string, step: number, least: number): string {
  const closed = part.endsWith("Z");
  const points = part.replace("Z", "").split("L").map(readPoint);
  const kept = points.filter(farFromLast(step));
  const last = points.at(-1);
  if (!closed && last) kept.push(last);
  if (kept.length < (closed ? 3 : 2) || reach(kept) < least) return "";
  return writePath(kept.map(([x, y]) => [Math.round(x), Math.round(y)] as const)) + (closed ? "z" : "");
}

/** Relative whole numbers, which take half the bytes of absolute ones. */
function writePath(points: Point[]): string {
  const steps = points.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [0, 0];
    return `${x - beforeX} ${y - beforeY}`;
  });
  return `M${points[0]?.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}`;
}

function readPoint(text: string): Point {
  const [x = 0, y = 0] = text.split(",").map(Number);
  return [x, y];
}

function farFromLast(step: number): (point: Point) => boolean {
  let last: Point | undefined;
  return (point) => {
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < step) return false;
    last = point;
    return true;
  };
}

function reach(points: Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys);
}
