import { boxOf, type GeoBox } from "./box.ts";
import { clipArea, clipLine } from "./clip.ts";
import { joinEitherWay } from "./join-lines.ts";
import { maxPointsKept, UnreadableGround } from "./limits.ts";
import { seaOf } from "./sea.ts";
import { type Area, areaLayers, type GroundLayerName, type Line, lineLayers, type Shapes } from "./shapes.ts";
import { collectionOf, featureOf, type GroundTopology, makeSmallTopology } from "./simplify.ts";

/** In metres: what is smaller in both directions cannot be seen on a map of a city. */
const leastArea = 60;
const leastLine = 40;

function reachOf(line: Line): number {
  const box = boxOf(line);
  if (!box) return 0;
  const metres = 111_200;
  const narrower = Math.cos((box.south * Math.PI) / 180);
  return Math.max((box.east - box.west) * narrower, box.north - box.south) * metres;
}

const clipAreas = (areas: readonly Area[], box: GeoBox) =>
  areas
    .map((area) => clipArea(area, box))
    .filter(([outer]) => outer && reachOf(outer) >= leastArea)
    .map((area) => area.filter((ring) => reachOf(ring) >= leastArea));

const clipLines = (lines: readonly Line[], box: GeoBox) =>
  joinEitherWay(lines.flatMap((line) => clipLine(line, box))).filter((line) => reachOf(line) >= leastLine);

/** Cuts the shapes to the box and simplifies them together. */
export function makeGround(
  shapes: Shapes,
  box: GeoBox,
): { shapes: GroundTopology; counts: Record<GroundLayerName, number> } {
  const areas = { green: shapes.green, water: [...seaOf(shapes.coast, box), ...shapes.water] };
  const layers = {
    ...Object.fromEntries(
      areaLayers.map((layer) => [
        layer,
        clipAreas(areas[layer], box).map((coordinates) => featureOf({ type: "Polygon", coordinates })),
      ]),
    ),
    ...Object.fromEntries(
      lineLayers.map((layer) => [
        layer,
        clipLines(shapes[layer], box).map((coordinates) => featureOf({ type: "LineString", coordinates })),
      ]),
    ),
  };
  const counts = Object.fromEntries(
    Object.entries(layers).map(([layer, features]) => [layer, features.length]),
  ) as Record<GroundLayerName, number>;
  if (Object.values(counts).every((count) => count === 0))
    throw new UnreadableGround(
      "Nothing in this file is water, a park or a main road near this city. The file needs the tags of OpenStreetMap or the layers of Protomaps or OpenMapTiles, and must cover the city.",
    );
  const collections = Object.fromEntries(
    Object.entries(layers).map(([layer, features]) => [layer, collectionOf(features)]),
  );
  return { shapes: makeSmallTopology(collections, maxPointsKept), counts };
}
