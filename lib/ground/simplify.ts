import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from "geojson";
import { quantize } from "topojson-client";
import { topology as makeTopology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";

/** One collection per layer. */
export type GroundTopology = Topology<Record<string, GeometryCollection<object>>>;

const isOfCollections = (topology: Topology): topology is GroundTopology =>
  Object.values(topology.objects).every(({ type }) => type === "GeometryCollection");

/** Of the box in each direction: about two metres in a city of twenty kilometres. */
const grid = 10_000;

type Layers = Record<string, FeatureCollection>;

/** The weights of the points that may be left out, largest first. */
function weightsOf(weighted: Topology): number[] {
  const weights = weighted.arcs.flatMap((arc) => arc.map((point) => point[2] ?? 0)).filter(Number.isFinite);
  return weights.sort((a, b) => b - a);
}

const countPoints = ({ arcs }: Topology) => arcs.reduce((sum, arc) => sum + arc.length, 0);

/** Leaves out the points that matter least until at most so many remain. Shared borders stay shared. */
export function simplifyTo(weighted: GroundTopology, most: number): GroundTopology {
  const weights = weightsOf(weighted);
  const room = Math.max(0, most - (countPoints(weighted) - weights.length));
  const first = weights[room];
  // Just more than the weight of the first point that is too many, because several may have the same.
  return simplify(weighted, first === undefined ? 0 : Math.max(Number.MIN_VALUE, first * (1 + Number.EPSILON)));
}

/** GeoJSON as TopoJSON with few points. */
export function makeSmallTopology(layers: Layers, most: number): GroundTopology {
  const whole = makeTopology(layers, grid);
  if (!isOfCollections(whole)) throw new Error("A layer is no collection");
  return quantize(simplifyTo(presimplify(whole), most), grid);
}

export const featureOf = (geometry: Geometry, properties: GeoJsonProperties = {}): Feature => ({
  type: "Feature",
  properties,
  geometry,
});

export const collectionOf = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
