import type { GeometryCollection, Topology } from "topojson-specification";
import countries from "world-atlas/countries-50m.json";

type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

/** Natural Earth's land and borders, middle scale. TypeScript reads the literals of the JSON as wider types than TopoJSON's. */
export const world = countries as unknown as World;
