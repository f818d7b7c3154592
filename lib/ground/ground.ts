import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature, transform } from "topojson-client";
import { presimplify } from "topojson-simplify";
import { boxOf, type GeoBox } from "./box";
import { toPlane } from "./plane";
import type { Area } from "./shapes";
import type { GroundTopology } from "./simplify";
import type { GroundSource } from "./source";

/** The ground of a city's maps, ready to be drawn at any scale. */
export type Ground = {
  /** Changes whenever something is loaded. */
  version: string;
  /** Water, green and roads. */
  shapes: GroundTopology | null;
  /** The districts, each with its id. */
  districts: GroundTopology | null;
  /** In the plane, around all districts. */
  districtBox: GeoBox | undefined;
  sources: GroundSource[];
};

const isAround = (area: Area, [x = 0, y = 0]: Position) => {
  const crossed = area.flatMap((ring) =>
    ring.filter(([fromX = 0, fromY = 0], index) => {
      const [toX = 0, toY = 0] = ring[index + 1] ?? [fromX, fromY];
      return fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
    }),
  );
  return crossed.length % 2 === 1;
};

/** The id of the district around a place. */
export function districtAround(ground: Ground, place: Position): string | undefined {
  const at = toPlane(place);
  const ids = ground.districts?.objects.districts?.geometries.flatMap(({ id }) => id ?? []) ?? [];
  return ids.map(String).find((id) => {
    const geometry = findDistrict(ground, id);
    const areas = geometry?.type === "Polygon" ? [geometry.coordinates] : (geometry?.coordinates ?? []);
    return areas.some((area) => isAround(area, at));
  });
}

/** A district in the plane; undefined when the ground does not have it. */
export function findDistrict({ districts }: Ground, id: string): Polygon | MultiPolygon | undefined {
  const found = districts?.objects.districts?.geometries.find((geometry) => geometry.id === id);
  if (!districts || !found) return undefined;
  const drawn = feature(districts, found);
  const geometry = drawn.type === "Feature" ? drawn.geometry : undefined;
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? geometry : undefined;
}

/** Stored TopoJSON in the plane of the map, with the weight of each point, so that drawing only has to choose. */
export function prepareTopology({ transform: stored, ...topology }: GroundTopology): GroundTopology {
  const arcs = topology.arcs.map((arc) => {
    // Each arc has its own sum of differences.
    const place = stored ? transform(stored) : (point: Position) => point;
    return arc.map((point, index) => toPlane(place([...point], index > 0)));
  });
  return presimplify({ ...topology, arcs });
}

export const boxOfTopology = ({ arcs }: GroundTopology): GeoBox | undefined => boxOf(arcs.flat());
