import { geoContains } from "d3-geo";
import type { MultiPolygon, Polygon } from "geojson";
import type { Actor } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import { kilometresBetween } from "@/lib/ground/distance";
import type { Locale } from "@/lib/i18n/locales";
import { readDistricts } from "@/lib/records/public/references";
import { titlesOf } from "./labels";
import { citiesNamed, districtsNamed, isArea, type KnownPlace, maxFound, schoolsAt } from "./named-places";
import { searchableWords } from "./search";
import { visibleOf, visibleTo } from "./visible";

export type Landmark = { id: string; kind: "city" | "school"; name: string; lang?: Locale; lat: number; lon: number };
export type MapBounds = { west: number; south: number; east: number; north: number };
type Boundary = { id: string; cityId: string; geometry: Polygon | MultiPolygon };

const maxLandmarks = 80;

/** Places by name, address or postcode, from the directory's own data only. */
export async function findPlaces(actor: Actor, words: string, locale: Locale): Promise<KnownPlace[]> {
  const text = searchableWords(words);
  if (!text) return [];
  const lists = await Promise.all([
    citiesNamed(actor, text, locale),
    districtsNamed(actor, text, locale),
    schoolsAt(actor, text, locale),
  ]);
  return lists.flat().slice(0, maxFound);
}

const within = ({ west, south, east, north }: MapBounds) => ({
  lat: { gte: south, lte: north },
  lon: { gte: west, lte: east },
});

async function citiesWithin(actor: Actor, bounds: MapBounds, locale: Locale): Promise<Landmark[]> {
  const where = { AND: [within(bounds), { record: visibleTo(actor) }] };
  const rows = await database().city.findMany({ where, take: maxLandmarks });
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

async function schoolsWithin(
  actor: Actor,
  bounds: MapBounds,
  except: string | null,
  locale: Locale,
): Promise<Landmark[]> {
  const rows = await database().school.findMany({
    where: {
      AND: [within(bounds), { record: visibleOf(actor, "school") }],
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

/** In degrees: an upper limit for the distance from a city's centre to its edge. */
const cityRadius = 0.6;

/** Boundaries of districts whose city is near these bounds. */
async function boundariesWithin(actor: Actor, { west, south, east, north }: MapBounds): Promise<Boundary[]> {
  const wide = {
    west: west - cityRadius,
    south: south - cityRadius,
    east: east + cityRadius,
    north: north + cityRadius,
  };
  const rows = await database().district.findMany({
    where: { boundary: { not: Prisma.DbNull }, city: { AND: [within(wide), { record: visibleTo(actor) }] } },
    select: { id: true, cityId: true, boundary: true },
  });
  return rows.flatMap(({ boundary, ...row }) => (isArea(boundary) ? [{ ...row, geometry: boundary }] : []));
}

/** What a map of these bounds shows: cities, and when zoomed in also schools and districts. */
export async function readMapSurroundings(
  actor: Actor,
  bounds: MapBounds,
  { isNear, except, locale }: { isNear: boolean; except: string | null; locale: Locale },
) {
  const [cities, schools, districts] = await Promise.all([
    citiesWithin(actor, bounds, locale),
    isNear ? schoolsWithin(actor, bounds, except, locale) : [],
    isNear ? boundariesWithin(actor, bounds) : [],
  ]);
  return { landmarks: [...cities, ...schools], districts };
}

/** Coordinates of a city or school, to centre a map on; null when there are none. */
export async function placeOfRecord(actor: Actor, id: string): Promise<{ lat: number; lon: number } | null> {
  const select = { lat: true, lon: true };
  const [city, school] = await Promise.all([
    database().city.findFirst({ where: { id, record: visibleTo(actor) }, select }),
    database().school.findFirst({ where: { id, record: visibleOf(actor, "school") }, select }),
  ]);
  const { lat = null, lon = null } = city ?? school ?? {};
  return lat === null || lon === null ? null : { lat, lon };
}

export type Whereabouts = { district: string | null; city: string; kilometres: number };

/** The district that contains a point, and its distance in kilometres from the city; null when no city is near. */
export async function describePlace(
  actor: Actor,
  lat: number,
  lon: number,
  locale: Locale,
): Promise<Whereabouts | null> {
  const around = { west: lon - cityRadius, south: lat - cityRadius, east: lon + cityRadius, north: lat + cityRadius };
  const [cities, boundaries] = await Promise.all([
    citiesWithin(actor, around, locale),
    boundariesWithin(actor, { west: lon, south: lat, east: lon, north: lat }),
  ]);
  const nearest = cities.sort((a, b) => kilometresBetween(a, { lat, lon }) - kilometresBetween(b, { lat, lon }))[0];
  if (!nearest) return null;
  const district = boundaries.find(({ geometry }) => geoContains(geometry, [lon, lat]));
  const names = district ? await readDistricts([district.id], locale) : null;
  const owner = cities.find(({ id }) => id === district?.cityId) ?? nearest;
  return {
    district: (district && names?.get(district.id)?.name?.text) ?? null,
    city: owner.name,
    kilometres: kilometresBetween(owner, { lat, lon }),
  };
}
