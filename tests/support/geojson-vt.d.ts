// The packages have no types of their own; this is what the tests use of them.
declare module "geojson-vt" {
  type Tile = { features: unknown[] };
  export default class GeoJSONVT {
    constructor(content: object, options: { maxZoom: number; indexMaxZoom: number; indexMaxPoints?: number });
    tileCoords: { z: number; x: number; y: number }[];
    getTile(zoom: number, x: number, y: number): Tile | null;
  }
}

declare module "vt-pbf" {
  export function fromGeojsonVt(layers: Record<string, object>, options: { version: number }): Uint8Array;
}
