import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import { simplify } from "topojson-simplify";
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from "topojson-specification";
import type { GeoBox } from "./box";
import { clipArea, clipLine } from "./clip";
import type { Ground } from "./ground";
import { type InnerPoint, innerPoint } from "./inner-point";
import { writeLine } from "./path-writer";
import { type MapSheet, type SheetView, toSheet } from "./plane";
import { type Area, areaLayers, type GroundLayerName, type Line, lineLayers } from "./shapes";
import type { GroundTopology } from "./simplify";

export type DrawnDistrict = { id: string; d: string } & InnerPoint;

/** Paths in halves of a unit (`pathScale`). */
export type DrawnGround = {
  layers: { layer: GroundLayerName; d: string }[];
  /** All districts together, and the borders between them. */
  land: string;
  borders: string;
  districts: DrawnDistrict[];
};

type Drawing = { view: SheetView; clip: GeoBox };

/** Borders must not be seen along the edge of the sheet. */
const outside = 6;

const clipOf = ({ width, height }: MapSheet): GeoBox => ({
  west: -outside,
  south: -outside,
  east: width + outside,
  north: height + outside,
});

const placeLine = (line: readonly Position[], { view }: Drawing): Line => line.map((point) => toSheet(view, point));

const placeArea = (area: Area, drawing: Drawing): Area =>
  clipArea(
    area.map((ring) => placeLine(ring, drawing)),
    drawing.clip,
  );

const writeArea = (area: Area) => area.map((ring) => writeLine(ring, true)).join("");

const writeLines = (lines: readonly Line[], drawing: Drawing) =>
  lines
    .flatMap((line) => clipLine(placeLine(line, drawing), drawing.clip))
    .map((line) => writeLine(line, false))
    .join("");

const areasOf = (geometry: Polygon | MultiPolygon): Area[] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

function drawLayer(shapes: GroundTopology, layer: GroundLayerName, drawing: Drawing): string {
  const collection = shapes.objects[layer];
  if (!collection) return "";
  const geometries = feature(shapes, collection).features.map(({ geometry }) => geometry);
  return geometries
    .map((geometry) => {
      if (geometry.type === "Polygon" || geometry.type === "MultiPolygon")
        return areasOf(geometry)
          .map((area) => writeArea(placeArea(area, drawing)))
          .join("");
      return geometry.type === "LineString" ? writeLines([geometry.coordinates], drawing) : "";
    })
    .join("");
}

const isPolygon = ({ type }: { type: string | null }) => type === "Polygon" || type === "MultiPolygon";

function drawDistrict(geometry: Polygon | MultiPolygon, id: string, drawing: Drawing): DrawnDistrict[] {
  const areas = areasOf(geometry).map((area) => placeArea(area, drawing));
  const within = areas.flatMap((area) => innerPoint(area) ?? []);
  const [widest] = within.sort((a, b) => b.width - a.width);
  return widest ? [{ id, d: areas.map(writeArea).join(""), ...widest }] : [];
}

function drawDistricts(districts: GroundTopology, drawing: Drawing): Omit<DrawnGround, "layers"> {
  const collection = districts.objects.districts;
  if (!collection) return { land: "", borders: "", districts: [] };
  const polygons = collection.geometries.filter(isPolygon) as (TopoPolygon | TopoMultiPolygon)[];
  const whole = merge(districts, polygons);
  const lines = mesh(districts, collection, (one, other) => one !== other);
  return {
    land: areasOf(whole)
      .map((area) => writeArea(placeArea(area, drawing)))
      .join(""),
    borders: writeLines(lines.coordinates, drawing),
    districts: feature(districts, collection).features.flatMap(({ geometry, id }) =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon"
        ? drawDistrict(geometry, String(id), drawing)
        : [],
    ),
  };
}

/** In square units: the smallest triangle that a point must make with its neighbours to be drawn. */
const finestDetail = 0.4;
const coarsestDetail = 60;

function drawAt(ground: Ground, drawing: Drawing, detail: number): DrawnGround {
  const least = detail / drawing.view.scale ** 2;
  const { shapes, districts } = ground;
  const fewer = shapes && simplify(shapes, least);
  return {
    layers: fewer
      ? [...areaLayers, ...lineLayers].flatMap((layer) => {
          const d = drawLayer(fewer, layer, drawing);
          return d ? [{ layer, d }] : [];
        })
      : [],
    ...(districts ? drawDistricts(simplify(districts, least), drawing) : { land: "", borders: "", districts: [] }),
  };
}

const lengthOf = ({ layers, land, borders }: DrawnGround) =>
  layers.reduce((sum, { d }) => sum + d.length, land.length + borders.length);

/** With ever less detail until it fits; in the end without its streets. */
function drawWithin(ground: Ground, view: SheetView, sheet: MapSheet, most: number): DrawnGround {
  const drawing = { view, clip: clipOf(sheet) };
  for (let detail = finestDetail; detail < coarsestDetail; detail *= 2.2) {
    const drawn = drawAt(ground, drawing, detail);
    if (lengthOf(drawn) <= most) return drawn;
    const withoutStreets = { ...drawn, layers: drawn.layers.filter(({ layer }) => layer !== "street") };
    if (lengthOf(withoutStreets) <= most) return withoutStreets;
  }
  return { ...drawAt({ ...ground, shapes: null }, drawing, coarsestDetail), layers: [] };
}

/** The same view is asked for in six languages and after every save of a record on the page. */
const drawnViews = 16;
const drawn = new WeakMap<Ground, Map<string, DrawnGround>>();

/** The ground as paths of at most so many characters, drawn once per version and view. */
export function drawGround(ground: Ground, view: SheetView, sheet: MapSheet, most: number): DrawnGround {
  const views = drawn.get(ground) ?? new Map<string, DrawnGround>();
  drawn.set(ground, views);
  const key = [view.scale, view.x, view.y, sheet.width, sheet.height, most].join();
  const known = views.get(key);
  if (known) return known;
  const made = drawWithin(ground, view, sheet, most);
  views.set(key, made);
  const [oldest] = views.keys();
  if (views.size > drawnViews && oldest !== undefined) views.delete(oldest);
  return made;
}
