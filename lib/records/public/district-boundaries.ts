import type { MultiPolygon, Polygon } from "geojson";
import { Prisma } from "@/lib/db";
import { readRows } from "@/lib/records/store/read-rows";
import { recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

export type DistrictBoundary = { id: string; geometry: Polygon | MultiPolygon };

const isArea = (value: unknown): value is Polygon | MultiPolygon => {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  return (type === "Polygon" || type === "MultiPolygon") && Array.isArray(coordinates);
};

/** The boundaries of a city's districts; districts without one are left out. */
export function districtBoundaries(cityId: string): Promise<DistrictBoundary[]> {
  return readPublic(
    async () => {
      const rows = await readRows<{ id: string; boundary: unknown }>(Prisma.sql`
        SELECT "id", "boundary" FROM "District" WHERE "cityId" = ${cityId}::uuid ORDER BY "position"`);
      return rows.flatMap(({ id, boundary }) => (isArea(boundary) ? [{ id, geometry: boundary }] : []));
    },
    () => [recordTag(cityId)],
  );
}
