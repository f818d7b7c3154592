import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { maySave } from "@/lib/auth/can";
import { type Database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import { writeHistory } from "@/lib/records/history/history";
import { kindTag, recordTag, writeTags } from "@/lib/records/store/tags";
import { invalidateTags } from "@/lib/serving/invalidation";

const position = z.array(z.number()).min(2).max(4);
const ring = z.array(position).min(4).max(20_000);
const polygon = z.array(ring).min(1);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: polygon }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) }),
]);
const properties = z.record(z.string(), z.unknown());
const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(z.object({ type: z.literal("Feature"), properties, geometry }))
    .min(1)
    .max(500),
});

type Geometry = z.infer<typeof geometry>;
type District = { code: string; names: Partial<Record<Locale, string>>; boundary: Geometry };

/** About ten metres, which is enough for a map of a city. */
const finestGrid = 0.0001;
/** The points stored for a city. Its map is drawn by the thread that answers requests, so their number is limited. */
const maxPoints = 20_000;

function simplifyRing(points: number[][], grid: number): number[][] {
  const onGrid = (value = 0) => Number((Math.round(value / grid) * grid).toFixed(4));
  const short = points.map(([lon, lat]) => [onGrid(lon), onGrid(lat)]);
  const distinct = short.filter((point, index) => index === 0 || point.join() !== short[index - 1]!.join());
  if (distinct.length >= 4) return distinct;
  const at = (part: number) => points[Math.floor(points.length * part)]!.slice(0, 2);
  return [at(0), at(1 / 3), at(2 / 3), at(0)];
}

function simplify(shape: Geometry, grid: number): Geometry {
  const simplifyRings = (rings: number[][][]) => rings.map((ring) => simplifyRing(ring, grid));
  return shape.type === "Polygon"
    ? { ...shape, coordinates: simplifyRings(shape.coordinates) }
    : { ...shape, coordinates: shape.coordinates.map(simplifyRings) };
}

const countPoints = ({ coordinates }: Geometry) =>
  coordinates.flat(Array.isArray(coordinates[0]?.[0]?.[0]) ? 2 : 1).length;

/** Rounds to a grid, so that neighbours keep their common border: to the finest one that leaves few enough points. */
function simplifyAll(shapes: Geometry[]): Geometry[] {
  for (let grid = finestGrid; ; grid *= 2) {
    const simple = shapes.map((shape) => simplify(shape, grid));
    const points = simple.reduce((sum, shape) => sum + countPoints(shape), 0);
    if (points <= maxPoints || grid > 0.1) return simple;
  }
}

/** `name_sv` is the Swedish name; a plain `name` is in the city's source language. */
function namesOf(values: Record<string, unknown>, source: Locale): District["names"] {
  const own = typeof values.name === "string" ? { [source]: values.name } : {};
  const others = locales.flatMap((locale) =>
    typeof values[`name_${locale}`] === "string" ? [[locale, String(values[`name_${locale}`])]] : [],
  );
  return { ...own, ...Object.fromEntries(others) };
}

/** Finds by code, or by name among the districts that were entered by hand and have no code. */
async function findDistrict(tx: Database, cityId: string, { code, names }: District) {
  const called = { translations: { some: { name: { in: Object.values(names) } } } };
  return tx.district.findFirst({
    where: { cityId, OR: [{ code }, { code: null, ...called }] },
    orderBy: { code: "asc" },
  });
}

async function writeDistrict(tx: Database, cityId: string, district: District, position: number): Promise<void> {
  const { code, names, boundary } = district;
  const known = await findDistrict(tx, cityId, district);
  const id = known?.id ?? randomUUID();
  if (known) await tx.district.update({ where: { id }, data: { boundary, code } });
  else await tx.district.create({ data: { id, cityId, code, boundary, position } });
  for (const [language, name] of Object.entries(names)) {
    const key = { partId: id, language };
    await tx.districtTranslation.upsert({
      where: { partId_language: key },
      create: { ...key, name },
      update: { name },
    });
  }
}

/**
 * Imports a city's district boundaries from GeoJSON with properties `code` and `name` or `name_sv` …. Known codes are
 * updated, so a repeated import is safe. Errors: invalid, notFound.
 */
export async function loadDistricts(
  actor: Actor,
  citySlug: string,
  raw: unknown,
  now = new Date(),
): Promise<Result<{ districts: number }>> {
  const checked = collection.safeParse(raw);
  if (!checked.success)
    return {
      ok: false,
      reason: "invalid",
      errors: [{ key: "error.geojson", path: checked.error.issues[0]!.path as string[] }],
    };
  const { features } = checked.data;
  const tags = await transaction(async (tx) => {
    const city = await tx.record.findUnique({ where: { kind_slug: { kind: "city", slug: citySlug } } });
    if (!city || !maySave(actor, { recordId: city.id, cityId: city.responsibleCityId })) return null;
    const boundaries = simplifyAll(features.map((feature) => feature.geometry));
    const districts = features.map(({ properties: values }, index) => ({
      code: String(values.code ?? index + 1),
      names: namesOf(values, city.sourceLanguage as Locale),
      boundary: boundaries[index]!,
    }));
    const first = await tx.district.count({ where: { cityId: city.id } });
    for (const [index, district] of districts.entries()) await writeDistrict(tx, city.id, district, first + index);
    await writeHistory(tx, actor, {
      id: city.id,
      version: city.version,
      action: "districts",
      before: {},
      after: { districts: districts.length },
      now,
    });
    const stale = [recordTag(city.id), kindTag("city")];
    await writeTags(tx, stale);
    return stale;
  });
  if (!tags) return { ok: false, reason: "notFound" };
  invalidateTags(tags);
  return { ok: true, value: { districts: features.length } };
}
