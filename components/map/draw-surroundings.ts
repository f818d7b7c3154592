import { type GeoProjection, geoDistance, geoMercator, geoPath } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { Landmark } from "@/lib/records/admin/places";
import { round } from "../knot/text-lines";
import { type MapView, type Size, scaleOf } from "./map-view";
import { placeLabels } from "./place-labels";
import { thinPath } from "./thin-path";
import { world } from "./world";

export type District = { id: string; geometry: Polygon | MultiPolygon };

type Drawn = { id: string; kind: Landmark["kind"]; x: number; y: number; name: string; lang?: string };
type Label = { x: number; y: number; anchor: "start" | "middle" | "end" };

/** A map ready to be shown: paths and points in its own units. */
export type DrawnSurroundings = {
  view: MapView;
  size: Size;
  land: string;
  borders: string;
  districts: { id: string; d: string }[];
  landmarks: (Drawn & { label?: Label })[];
  scale: { kilometres: number; length: number };
};

/** From this zoom level on, the outline of the continent is too coarse to show. */
const lastOutline = 9;
const letters = 14;
const knot = 16;

/** The projection that `pointOn` and `placeAt` compute. */
export function pointMapProjection({ lat, lon, zoom }: MapView, { width, height }: Size): GeoProjection {
  return geoMercator()
    .scale(scaleOf(zoom))
    .center([lon, lat])
    .translate([width / 2, height / 2])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
}

let shapes: { land: ReturnType<typeof feature>; borders: ReturnType<typeof mesh> } | undefined;

function readShapes() {
  shapes ??= {
    land: feature(world, world.objects.land),
    borders: mesh(world, world.objects.countries, (a, b) => a !== b),
  };
  return shapes;
}

function drawOutline(view: MapView, projection: GeoProjection) {
  if (view.zoom > lastOutline) return { land: "", borders: "" };
  const [path, { land, borders }] = [geoPath(projection), readShapes()];
  return { land: thinPath(path(land) ?? "", 1.4, 4), borders: thinPath(path(borders) ?? "", 2, 4) };
}

const earthRadius = 6_371;
const distances = [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05];

/** The longest round distance that takes at most a third of the map. */
function drawScale(projection: GeoProjection, { width, height }: Size) {
  const ends = [0, width / 3].map((x) => projection.invert?.([x, height - 12]) ?? [0, 0]);
  const third = geoDistance(ends[0] as [number, number], ends[1] as [number, number]) * earthRadius;
  const kilometres = distances.find((distance) => distance <= third) ?? 0.05;
  return { kilometres, length: round((kilometres / third) * (width / 3)) };
}

function drawLandmarks(projection: GeoProjection, size: Size, landmarks: readonly Landmark[]) {
  const shown = landmarks.flatMap(({ lat, lon, ...landmark }): Drawn[] => {
    const [x = -1, y = -1] = projection([lon, lat]) ?? [];
    const isInside = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    return isInside ? [{ ...landmark, x: round(x), y: round(y) }] : [];
  });
  const points = shown.map(({ id, x, y, name }) => ({ id, x, y, label: name }));
  const frame = { width: size.width, height: size.height - 30, size: letters, knot };
  const labels = new Map(placeLabels(points, frame).map(({ id, x, y, anchor }) => [id, { x, y, anchor }]));
  return shown.map((item) => ({ ...item, ...(labels.has(item.id) ? { label: labels.get(item.id)! } : {}) }));
}

/**
 * Draws the surroundings of a point: coasts and borders at low zoom, districts and places of the directory at high
 * zoom.
 */
export function drawSurroundings(
  view: MapView,
  size: Size,
  { districts, landmarks }: { districts: readonly District[]; landmarks: readonly Landmark[] },
): DrawnSurroundings {
  const projection = pointMapProjection(view, size);
  const path = geoPath(projection);
  return {
    view,
    size,
    ...drawOutline(view, projection),
    districts: districts.flatMap(({ id, geometry }) => {
      const d = thinPath(path(geometry) ?? "", 1.5, 2);
      return d ? [{ id, d }] : [];
    }),
    landmarks: drawLandmarks(projection, size, landmarks),
    scale: drawScale(projection, size),
  };
}
