import { geoCentroid } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import type { Actor } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { readDistricts } from "@/lib/records/public/references";
import { hasWords, startsWithWords } from "@/lib/records/store/folded-words";
import { titlesOf } from "./labels";
import { titleColumns } from "./search";
import { visibleOf } from "./visible";

/** A known place and the zoom level for it. */
export type KnownPlace = { id: string; label: string; lang?: Locale; lat: number; lon: number; zoom: number };

export const maxFound = 12;
/** Rows read before those that the actor may not see are removed. */
const maxRows = 200;
const zoomOf = { city: 12, district: 14, school: 16 };

type SchoolRow = { id: string; lat: number; lon: number; address: string | null; postcode: string | null };
type PlaceRow = { id: string; lat: number; lon: number };

export const isArea = (value: unknown): value is Polygon | MultiPolygon => {
  const type = (value as { type?: unknown } | null)?.type;
  return type === "Polygon" || type === "MultiPolygon";
};

/** Schools by name, address or postcode. */
export async function schoolsAt(actor: Actor, words: string, locale: Locale): Promise<KnownPlace[]> {
  const { table, title } = titleColumns("school");
  const columns = [title, Prisma.sql`s."address"`, Prisma.sql`s."postcode"`];
  const rows = await database().$queryRaw<SchoolRow[]>`
    SELECT s."id", s."lat", s."lon", s."address", s."postcode" FROM "School" s JOIN ${table} t ON t."recordId" = s."id"
    WHERE s."lat" IS NOT NULL AND ${hasWords(columns, words)}
    GROUP BY s."id" ORDER BY bool_or(${startsWithWords(title, words)}) DESC, min(${title}) LIMIT ${maxRows}`;
  const ids = rows.map(({ id }) => id);
  const where = { AND: [{ id: { in: ids } }, visibleOf(actor, "school")] };
  const [titles, seen] = await Promise.all([
    titlesOf("school", ids, locale),
    database().record.findMany({ where, select: { id: true } }),
  ]);
  const visible = rows.filter(({ id }) => seen.some((record) => record.id === id)).slice(0, maxFound);
  return visible.map(({ id, lat, lon, address, postcode }) => {
    const label = [titles.get(id)?.text ?? id, [address, postcode].filter(Boolean).join(", ")].filter(Boolean);
    return { id, label: label.join(" – "), lat, lon, zoom: zoomOf.school };
  });
}

/** The ids of those cities that the actor may see. */
async function visibleCities(actor: Actor, ids: readonly string[]): Promise<Set<string>> {
  const where = { AND: [{ id: { in: [...ids] } }, visibleOf(actor, "city")] };
  return new Set((await database().record.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

/** Cities by name, of those that the actor may see and that have coordinates. */
export async function citiesNamed(actor: Actor, words: string, locale: Locale): Promise<KnownPlace[]> {
  const { table, title } = titleColumns("city");
  const found = await database().$queryRaw<PlaceRow[]>`
    SELECT c."id", c."lat", c."lon" FROM "City" c JOIN ${table} t ON t."recordId" = c."id"
    WHERE c."lat" IS NOT NULL AND ${hasWords([title], words)} GROUP BY c."id" LIMIT ${maxRows}`;
  const visible = await visibleCities(
    actor,
    found.map(({ id }) => id),
  );
  const rows = found.filter(({ id }) => visible.has(id)).slice(0, maxFound);
  const titles = await titlesOf(
    "city",
    rows.map(({ id }) => id),
    locale,
  );
  return rows.map(({ id, lat, lon }) => ({ id, label: titles.get(id)?.text ?? id, lat, lon, zoom: zoomOf.city }));
}

/** Districts by name or code, located by their boundary or else at their city. */
export async function districtsNamed(actor: Actor, words: string, locale: Locale): Promise<KnownPlace[]> {
  const found = await database().$queryRaw<(PlaceRow & { cityId: string; boundary: unknown })[]>`
    SELECT d."id", d."cityId", d."boundary", c."lat", c."lon" FROM "District" d
    JOIN "City" c ON c."id" = d."cityId" JOIN "DistrictTranslation" t ON t."partId" = d."id"
    WHERE (d."boundary" IS NOT NULL OR c."lat" IS NOT NULL)
      AND ${hasWords([Prisma.sql`t."name"`, Prisma.sql`d."code"`], words)}
    GROUP BY d."id", c."lat", c."lon" LIMIT ${maxRows}`;
  const visible = await visibleCities(
    actor,
    found.map(({ cityId }) => cityId),
  );
  const rows = found.filter(({ cityId }) => visible.has(cityId)).slice(0, maxFound);
  const [names, cities] = await Promise.all([
    readDistricts(
      rows.map(({ id }) => id),
      locale,
    ),
    titlesOf("city", [...new Set(rows.map(({ cityId }) => cityId))], locale),
  ]);
  return rows.map(({ id, cityId, boundary, lat, lon }) => {
    const [east = lon, north = lat] = isArea(boundary) ? geoCentroid(boundary) : [lon, lat];
    const label = [names.get(id)?.name?.text ?? id, cities.get(cityId)?.text].filter(Boolean).join(", ");
    return { id, label, lat: north, lon: east, zoom: isArea(boundary) ? zoomOf.district : zoomOf.city };
  });
}
