import { type GeoProjection, geoConicConformal } from "d3-geo";
import drawn from "./europe.json";

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

/** Land, borders and the grid of degrees as paths in halves of a unit, made by `npm run europe`. */
export const outlineOfEurope = drawn;
