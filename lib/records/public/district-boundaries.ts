import type { MultiPolygon, Polygon } from "geojson";
import { database } from "@/lib/db";
import { recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

export type DistrictBoundary = { id: string; geometry: Polygon | MultiPolygon };

const isArea = (value: unknown): value is Polygon | MultiPolygon => {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  return (type === "Polygon" || type === "MultiPolygon") && Array.isArray(coordinates);
};

/** The boundaries of a city's districts, where the city has given them. They come from a register and may be missing. */
export function districtBoundaries(cityId: string): Promise<DistrictBoundary[]> {
  return readPublic(
    async () => {
      const rows = await database().district.findMany({
        where: { cityId },
        select: { id: true, boundary: true },
        orderBy: { position: "asc" },
      });
      return rows.flatMap(({ id, boundary }) => (isArea(boundary) ? [{ id, geometry: boundary }] : []));
    },
    () => [recordTag(cityId)],
  );
}
