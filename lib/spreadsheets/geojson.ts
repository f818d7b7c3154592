import type { Feature, Position } from "geojson";
import type { SheetResult } from "./workbook/model.ts";

/** Columns that hold the place of a feature. */
export const placeColumns = ["longitude", "latitude", "geometry"] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function valueText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const pointOf = ({ geometry }: Feature): Position | null => (geometry?.type === "Point" ? geometry.coordinates : null);

function featuresOf(value: unknown): Feature[] | null {
  if (!isRecord(value)) return null;
  const { features } = value.type === "Feature" ? { features: [value] } : value;
  return Array.isArray(features)
    ? features.filter((feature): feature is Feature => isRecord(feature) && isRecord(feature.properties ?? {}))
    : null;
}

function* toRows(features: readonly Feature[], names: readonly string[]): Generator<string[]> {
  yield [...names, ...placeColumns];
  for (const feature of features) {
    const [longitude, latitude] = pointOf(feature) ?? [];
    const values = names.map((name) => valueText(feature.properties?.[name]));
    yield [
      ...values,
      valueText(longitude),
      valueText(latitude),
      longitude === undefined ? valueText(feature.geometry) : "",
    ];
  }
}

/** A feature is a row: its properties, and its place. */
export function readGeoJson(text: string): SheetResult {
  try {
    const features = featuresOf(JSON.parse(text));
    if (!features) return { ok: false, error: "notATable" };
    if (features.length === 0) return { ok: false, error: "empty" };
    const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
    return { ok: true, value: { format: "geojson", sheets: [], sheet: 0, spans: [], rows: toRows(features, names) } };
  } catch {
    return { ok: false, error: "damaged" };
  }
}
