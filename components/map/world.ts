import type { GeometryCollection, Topology } from "topojson-specification";
import countries from "world-atlas/countries-50m.json";

type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

/**
 * Land and borders from Natural Earth's medium scale. The cast is needed because TypeScript widens the literals of
 * JSON.
 */
export const world = countries as unknown as World;
