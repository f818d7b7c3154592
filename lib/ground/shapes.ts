import type { Position } from "geojson";

/** Filled shapes, and lines. In the order in which they are drawn. */
export const areaLayers = ["green", "water"] as const;
export const lineLayers = ["waterway", "street", "road"] as const;

export type AreaLayer = (typeof areaLayers)[number];
export type LineLayer = (typeof lineLayers)[number];
export type GroundLayerName = AreaLayer | LineLayer;

export type Line = Position[];
/** Rings; a point is inside where an odd number of rings surround it. */
export type Area = Line[];

/** What a file shows of a city, in degrees. `coast`: lines with land on their left, as OpenStreetMap draws them. */
export type Shapes = Record<AreaLayer, Area[]> & Record<LineLayer, Line[]> & { coast: Line[] };

export const noShapes = (): Shapes => ({ green: [], water: [], waterway: [], street: [], road: [], coast: [] });

export const isAreaLayer = (layer: GroundLayerName): layer is AreaLayer => areaLayers.some((area) => area === layer);
