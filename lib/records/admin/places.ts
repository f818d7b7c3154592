import { geoCentroid, geoContains } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import type { Actor } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { readDistricts } from "@/lib/records/public/references";
import { hasWords, startsWithWords } from "@/lib/records/store/folded-words";
import { titlesOf } from "./labels";
import { askedWords, titleColumns, visibleTo } from "./search";

/** A place that the directory knows, and how near a map should look at it. */
export type KnownPlace = { id: string; label: string; lang?: Locale; lat: number; lon: number; zoom: number };
export type Landmark = { id: string; kind: "city" | "school"; name: string; lang?: Locale; lat: number; lon: number };
export type Bounds = { west: number; south: number; east: number; north: number };
type Boundary = { id: string; cityId: string; geometry: Polygon | MultiPolygon };

const maxFound = 12;
const maxLandmarks = 80;
const zoomOf = { city: 12, district: 14, school: 16 };

type SchoolRow = { id: string; lat: number; lon: number; address: string | null; postcode: string | null };
type PlaceRow = { id: string; lat: number; lon: number };

const isArea = (value: unknown): value is Polygon | MultiPolygon => {
  const type = (value as { type?: unknown } | null)?.type;
  return type === "Polygon" || type === "MultiPolygon";
};

/** Schools by name, address or postcode. */
async function schoolsAt(actor: Actor, words: string, locale: Locale): Promise<KnownPlace[]> {
  const { table, title } = titleColumns("school");
  const columns = [title, Prisma.sql`s."address"`, Prisma.sql`s."postcode"`];
  const rows = await database().$queryRaw<SchoolRow[]>`
    SELECT s."id", s."lat", s."lon", s."address", s."postcode" FROM "School" s JOIN ${table} t ON t."recordId" = s."id"
    WHERE s."lat" IS NOT NULL AND ${hasWords(columns, words)}
    GROUP BY s."id" ORDER BY bool_or(${startsWithWords(title, words)}) DESC, min(${title}) LIMIT 200`;
  const ids = rows.map(({ id }) => id);
  const where = { AND: [{ id: { in: ids } }, visibleTo(actor, "school")] };
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

async function citiesNamed(words: string, locale: Locale): Promise<KnownPlace[]> {
  const { table, title } = titleColumns("city");
  const rows = await database().$queryRaw<PlaceRow[]>`
    SELECT c."id", c."lat", c."lon" FROM "City" c JOIN ${table} t ON t."recordId" = c."id"
    WHERE c."lat" IS NOT NULL AND ${hasWords([title], words)} GROUP BY c."id" LIMIT ${maxFound}`;
  const titles = await titlesOf(
    "city",
    rows.map(({ id }) => id),
    locale,
  );
  return rows.map(({ id, lat, lon }) => ({ id, label: titles.get(id)?.text ?? id, lat, lon, zoom: zoomOf.city }));
}

/** Districts of which the boundary is known; the others are where their city is. */
async function districtsNamed(words: string, locale: Locale): Promise<KnownPlace[]> {
  const rows = await database().$queryRaw<(PlaceRow & { cityId: string; boundary: unknown })[]>`
    SELECT d."id", d."cityId", d."boundary", c."lat", c."lon" FROM "District" d
    JOIN "City" c ON c."id" = d."cityId" JOIN "DistrictTranslation" t ON t."partId" = d."id"
    WHERE (d."boundary" IS NOT NULL OR c."lat" IS NOT NULL)
      AND ${hasWords([Prisma.sql`t."name"`, Prisma.sql`d."code"`], words)}
    GROUP BY d."id", c."lat", c."lon" LIMIT ${maxFound}`;
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

/** Places by name, address or postcode: only what the directory itself knows is asked. */
export async function findPlaces(actor: Actor, words: string, locale: Locale): Promise<KnownPlace[]> {
  const text = askedWords(words);
  if (!text) return [];
  const lists = await Promise.all([
    citiesNamed(text, locale),
    districtsNamed(text, locale),
    schoolsAt(actor, text, locale),
  ]);
  return lists.flat().slice(0, maxFound);
}

const within = ({ west, south, east, north }: Bounds) => ({
  lat: { gte: south, lte: north },
  lon: { gte: west, lte: east },
});

async function citiesWithin(bounds: Bounds, locale: Locale): Promise<Landmark[]> {
  const rows = await database().city.findMany({ where: within(bounds), take: maxLandmarks });
  const titles = await titlesOf(
    "city",
    rows.map(({ id }) => id),
    locale,
  );
  return rows.map(({ id, lat, lon }) => ({
    ...{ id, kind: "city" as const, name: titles.get(id)?.text ?? "", lat: lat!, lon: lon! },
    ...(titles.get(id) && titles.get(id)!.language !== locale ? { lang: titles.get(id)!.language } : {}),
  }));
}

async function schoolsWithin(actor: Actor, bounds: Bounds, except: string | null, locale: Locale): Promise<Landmark[]> {
  const rows = await database().school.findMany({
    where: {
      AND: [within(bounds), { record: visibleTo(actor, "school") }],
      ...(except ? { NOT: { id: except } } : {}),
    },
    select: { id: true, lat: true, lon: true },
    take: maxLandmarks,
  });
  const titles = await titlesOf(
    "school",
    rows.map(({ id }) => id),
    locale,
  );
  return rows.map(({ id, lat, lon }) => ({
    ...{ id, kind: "school" as const, name: titles.get(id)?.text ?? "", lat: lat!, lon: lon! },
    ...(titles.get(id) && titles.get(id)!.language !== locale ? { lang: titles.get(id)!.language } : {}),
  }));
}

/** A city reaches no farther than this from its middle, in degrees. */
const reach = 0.6;

/** The boundaries of the districts of the cities around. */
async function boundariesWithin({ west, south, east, north }: Bounds): Promise<Boundary[]> {
  const wide = { west: west - reach, south: south - reach, east: east + reach, north: north + reach };
  const rows = await database().district.findMany({
    where: { boundary: { not: Prisma.DbNull }, city: within(wide) },
    select: { id: true, cityId: true, boundary: true },
  });
  return rows.flatMap(({ boundary, ...row }) => (isArea(boundary) ? [{ ...row, geometry: boundary }] : []));
}

/** What a map of these bounds shows. From afar only cities; from near districts and schools, too. */
export async function readSurroundings(
  actor: Actor,
  bounds: Bounds,
  { isNear, except, locale }: { isNear: boolean; except: string | null; locale: Locale },
) {
  const [cities, schools, districts] = await Promise.all([
    citiesWithin(bounds, locale),
    isNear ? schoolsWithin(actor, bounds, except, locale) : [],
    isNear ? boundariesWithin(bounds) : [],
  ]);
  return { landmarks: [...cities, ...schools], districts };
}

/** Where a city or a school is, to begin a map there. */
export async function placeOfRecord(actor: Actor, id: string): Promise<{ lat: number; lon: number } | null> {
  const select = { lat: true, lon: true };
  const [city, school] = await Promise.all([
    database().city.findUnique({ where: { id }, select }),
    database().school.findFirst({ where: { id, record: visibleTo(actor, "school") }, select }),
  ]);
  const { lat = null, lon = null } = city ?? school ?? {};
  return lat === null || lon === null ? null : { lat, lon };
}

const perDegree = 111.2;

function distanceBetween(one: { lat: number; lon: number }, other: { lat: number; lon: number }): number {
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, east) * perDegree;
}

export type Whereabouts = { district: string | null; city: string; kilometres: number };

/** In which district a point lies, and how far from the middle of the nearest city. Null where no city is near. */
export async function describePlace(lat: number, lon: number, locale: Locale): Promise<Whereabouts | null> {
  const around = { west: lon - reach, south: lat - reach, east: lon + reach, north: lat + reach };
  const [cities, boundaries] = await Promise.all([
    citiesWithin(around, locale),
    boundariesWithin({ west: lon, south: lat, east: lon, north: lat }),
  ]);
  const nearest = cities.sort((a, b) => distanceBetween(a, { lat, lon }) - distanceBetween(b, { lat, lon }))[0];
  if (!nearest) return null;
  const district = boundaries.find(({ geometry }) => geoContains(geometry, [lon, lat]));
  const names = district ? await readDistricts([district.id], locale) : null;
  const owner = cities.find(({ id }) => id === district?.cityId) ?? nearest;
  return {
    district: (district && names?.get(district.id)?.name?.text) ?? null,
    city: owner.name,
    kilometres: distanceBetween(owner, { lat, lon }),
  };
}
