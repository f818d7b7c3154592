import { geoArea } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";

/** Of a sphere as large as the Earth. */
const sphere = 6_371.0088 ** 2;

/** The area of a shape, to a hundredth. Rings may go either way round. */
export function squareKilometres(shape: Polygon | MultiPolygon): number {
  const steradians = geoArea(shape);
  return Math.round(Math.min(steradians, 4 * Math.PI - steradians) * sphere * 100) / 100;
}
