import { readFile, stat } from "node:fs/promises";
import type { Position } from "geojson";
import { isCoast, layerOfTags } from "./kind-of-feature.ts";
import { maxFileMegabytes, maxPointsRead, UnreadableGround } from "./limits.ts";
import { type Area, isAreaLayer, type Line, noShapes, type Shapes } from "./shapes.ts";
import { type GroundSource, openStreetMap, sourceOfMarkup } from "./source.ts";

type Tags = Record<string, unknown>;

const isObject = (value: unknown): value is Tags =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `"highway"=>"primary","bridge"=>"yes"`, as some exports pack the tags that have no column. */
function readPackedTags(packed: string): Tags {
  const pairs = packed.slice(0, 10_000).matchAll(/"([^"\\]*)"=>"([^"\\]*)"/g);
  return Object.fromEntries([...pairs].map(([, name, value]) => [name, value]));
}

/** The tags are the properties, or one of them. */
function tagsOf(feature: Tags): Tags {
  const properties = isObject(feature.properties) ? feature.properties : {};
  const nested = isObject(properties.tags) ? properties.tags : {};
  const packed = typeof properties.other_tags === "string" ? readPackedTags(properties.other_tags) : {};
  return { ...packed, ...nested, ...properties };
}

class Counter {
  #points = 0;

  point(value: unknown): Position {
    const [x, y] = Array.isArray(value) ? value : [];
    if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y))
      throw new UnreadableGround("A position in this file is no pair of numbers.");
    if (Math.abs(x) > 180 || Math.abs(y) > 90)
      throw new UnreadableGround(
        "The positions in this file are not degrees of longitude and latitude (WGS 84). Convert it, for example with ogr2ogr -t_srs EPSG:4326.",
      );
    this.#points += 1;
    if (this.#points > maxPointsRead)
      throw new UnreadableGround(
        `This file has more than ${maxPointsRead.toLocaleString("en")} points. Cut it to the city.`,
      );
    return [x, y];
  }

  line(value: unknown): Line {
    return list(value).map((point) => this.point(point));
  }

  ring(value: unknown): Line {
    const ring = this.line(value);
    const [first] = ring;
    const isOpen = first && (first[0] !== ring.at(-1)?.[0] || first[1] !== ring.at(-1)?.[1]);
    return isOpen ? [...ring, first] : ring;
  }

  area(value: unknown): Area {
    return list(value)
      .map((ring) => this.ring(ring))
      .filter((ring) => ring.length >= 4);
  }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function addFeature(shapes: Shapes, feature: Tags, counter: Counter): void {
  if (!isObject(feature.geometry)) return;
  const { type, coordinates } = feature.geometry;
  const isArea = type === "Polygon" || type === "MultiPolygon";
  const isLine = type === "LineString" || type === "MultiLineString";
  if (!isArea && !isLine) return;
  const tags = tagsOf(feature);
  const layer = layerOfTags(tags, isArea);
  const parts = type === "Polygon" || type === "LineString" ? [coordinates] : list(coordinates);
  if (isLine && isCoast(tags)) shapes.coast.push(...parts.map((line) => counter.line(line)));
  else if (layer && isAreaLayer(layer)) shapes[layer].push(...parts.map((area) => counter.area(area)));
  else if (layer && !isAreaLayer(layer)) shapes[layer].push(...parts.map((line) => counter.line(line)));
}

const isOsmId = (value: unknown) => typeof value === "string" && /^(?:node|way|relation|[nwra])\/?\d+$/.test(value);

/** What the file says about its origin; objects of OpenStreetMap are known by their ids. */
function sourceOfFile(file: Tags, features: Tags[]): GroundSource | undefined {
  const said = [file.attribution, file.copyright].find((value) => typeof value === "string");
  if (typeof said === "string" && !/openstreetmap/i.test(said)) return sourceOfMarkup(said);
  const isOsm =
    said !== undefined ||
    features.slice(0, 100).some(({ id, properties }) => {
      const own: Tags = isObject(properties) ? properties : {};
      return isOsmId(id) || isOsmId(own["@id"]) || isOsmId(own.id) || own.osm_id !== undefined;
    });
  return isOsm ? openStreetMap : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableGround("This file is not JSON.");
  }
}

/** What a GeoJSON file with tags of OpenStreetMap shows. */
export async function readOsmGeoJson(file: string): Promise<{ shapes: Shapes; source: GroundSource | undefined }> {
  const { size } = await stat(file);
  if (size > maxFileMegabytes * 1_000_000)
    throw new UnreadableGround(
      `This file has ${Math.round(size / 1_000_000)} MB; at most ${maxFileMegabytes} MB are read. Cut it to the city, for example with osmium extract --bbox.`,
    );
  const content = parse(await readFile(file, "utf8"));
  if (!isObject(content) || content.type !== "FeatureCollection" || !Array.isArray(content.features))
    throw new UnreadableGround("This file is not a GeoJSON FeatureCollection.");
  const features = content.features.filter(isObject);
  const [shapes, counter] = [noShapes(), new Counter()];
  for (const feature of features) addFeature(shapes, feature, counter);
  return { shapes, source: sourceOfFile(content, features) };
}
