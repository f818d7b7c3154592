import type { GroundLayerName } from "./shapes.ts";

type Tags = Record<string, unknown>;
/** Values of one tag, and the layer that they belong to. */
type Rule = { layer: GroundLayerName; tag: string; values: readonly string[] };

const osmAreas: Rule[] = [
  { layer: "water", tag: "natural", values: ["water", "bay", "strait"] },
  { layer: "water", tag: "waterway", values: ["riverbank", "dock", "canal"] },
  { layer: "water", tag: "landuse", values: ["reservoir", "basin"] },
  { layer: "water", tag: "place", values: ["sea", "ocean"] },
  { layer: "green", tag: "leisure", values: ["park", "garden", "nature_reserve", "golf_course", "common"] },
  { layer: "green", tag: "natural", values: ["wood", "scrub", "heath", "grassland", "wetland"] },
  {
    layer: "green",
    tag: "landuse",
    values: ["forest", "grass", "meadow", "recreation_ground", "village_green", "cemetery", "allotments"],
  },
];

const osmLines: Rule[] = [
  { layer: "waterway", tag: "waterway", values: ["river", "canal"] },
  { layer: "road", tag: "highway", values: ["motorway", "trunk", "primary"] },
  { layer: "street", tag: "highway", values: ["secondary"] },
];

const greenKinds = [
  ...["park", "garden", "nature_reserve", "protected_area", "golf_course", "national_park", "public_park"],
  ...["wood", "forest", "scrub", "grass", "grassland", "meadow", "wetland", "cemetery", "recreation_ground"],
];

/** By the names of a tile's layers: first those of Protomaps, then those of OpenMapTiles. */
const tileAreas: Record<string, Rule> = {
  landuse: { layer: "green", tag: "kind", values: greenKinds },
  natural: { layer: "green", tag: "kind", values: greenKinds },
  landcover: { layer: "green", tag: "class", values: greenKinds },
  park: { layer: "green", tag: "class", values: greenKinds },
};

const tileLines: Record<string, Rule[]> = {
  water: [{ layer: "waterway", tag: "kind", values: ["river", "canal"] }],
  roads: [
    { layer: "road", tag: "kind_detail", values: ["motorway", "trunk", "primary"] },
    { layer: "street", tag: "kind_detail", values: ["secondary"] },
    { layer: "road", tag: "kind", values: ["highway"] },
    { layer: "road", tag: "pmap:kind", values: ["highway"] },
    { layer: "street", tag: "pmap:kind", values: ["major_road"] },
  ],
  waterway: [{ layer: "waterway", tag: "class", values: ["river", "canal"] }],
  transportation: [
    { layer: "road", tag: "class", values: ["motorway", "trunk", "primary"] },
    { layer: "street", tag: "class", values: ["secondary"] },
  ],
};

const matches = (tags: Tags, { tag, values }: Rule) => values.some((value) => tags[tag] === value);
const isUnderground = ({ tunnel, brunnel }: Tags) => tunnel === "yes" || tunnel === "culvert" || brunnel === "tunnel";

/** The layer of a feature of an OpenStreetMap extract. */
export function layerOfTags(tags: Tags, isArea: boolean): GroundLayerName | undefined {
  if (!isArea && isUnderground(tags)) return undefined;
  return (isArea ? osmAreas : osmLines).find((rule) => matches(tags, rule))?.layer;
}

/** The layer of a feature of a vector tile. */
export function layerOfTile(name: string, tags: Tags, isArea: boolean): GroundLayerName | undefined {
  if (!isArea) return isUnderground(tags) ? undefined : tileLines[name]?.find((rule) => matches(tags, rule))?.layer;
  if (name === "water") return "water";
  const rule = tileAreas[name];
  if (!rule) return undefined;
  const byClass = matches(tags, { ...rule, tag: "class" });
  return matches(tags, rule) || byClass ? rule.layer : undefined;
}

export const isCoast = ({ natural }: Tags) => natural === "coastline";
