import { z } from "zod";

const position = z.array(z.number()).min(2).max(4);
const ring = z.array(position).min(4).max(20_000);
const polygon = z.array(ring).min(1);
export const districtGeometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: polygon }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) }),
]);
export type DistrictGeometry = z.infer<typeof districtGeometry>;

export const districtPoints = ({ type, coordinates }: DistrictGeometry): number[][] =>
  type === "Polygon" ? coordinates.flat() : coordinates.flat(2);

export const mostDistricts = 500;

/** Boundaries of districts as GeoJSON with properties `code` and `name` or `name_sv` …. */
export const districtFile = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({
        type: z.literal("Feature"),
        properties: z.looseObject({}),
        geometry: districtGeometry,
      }),
    )
    .min(1)
    .max(mostDistricts),
});
export type DistrictFile = z.infer<typeof districtFile>;

/** The code of a district; without one it is its number in the file. */
export const districtCode = ({ properties }: DistrictFile["features"][number], at: number): string =>
  String(properties.code ?? at + 1);
