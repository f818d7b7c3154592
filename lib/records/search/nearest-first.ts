import type { Card } from "@/lib/kinds/card";
import { eachPosition } from "./bits";
import type { FacetIndex } from "./facet-index";
import { facet } from "./facet-names";

const radians = (degrees: number) => (degrees * Math.PI) / 180;
type Point = { lat: number; lon: number };

/** The distance of two points on a sphere, as a part of its radius. */
function distance(one: Point, other: Point): number {
  const [north, east] = [radians(other.lat - one.lat), radians(other.lon - one.lon)];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(east / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The ids of the cities by their distance from one of them, which comes first. None if it has no coordinates. */
function citiesByDistance(cities: readonly Card[], near: string): string[] {
  const from = cities.find(({ id }) => id === near)?.fields.coordinates;
  if (!from) return [];
  return cities
    .flatMap(({ id, fields: { coordinates } }) => (coordinates ? [{ id, far: distance(from, coordinates) }] : []))
    .sort((one, other) => one.far - other.far)
    .map(({ id }) => id);
}

/** The positions by the distance of their nearest city, those of one city in the given order; last what has no city. */
export function nearestFirst(index: FacetIndex, order: Uint32Array, cities: readonly Card[], near: string) {
  const ids = citiesByDistance(cities, near);
  const ranks = new Uint16Array(index.ids.length).fill(ids.length);
  for (let rank = ids.length - 1; rank >= 0; rank--) {
    const bits = index.facets.get(facet("city", ids[rank]!));
    if (!bits) continue;
    eachPosition(bits, (position) => {
      ranks[position] = rank;
    });
  }
  const starts = new Uint32Array(ids.length + 2);
  for (const position of order) starts[ranks[position]! + 1]! += 1;
  for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1]!;
  const sorted = new Uint32Array(order.length);
  for (const position of order) sorted[starts[ranks[position]!]!++] = position;
  return sorted;
}
