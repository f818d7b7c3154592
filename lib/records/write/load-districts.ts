import { randomUUID } from "node:crypto";
import type { Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Actor } from "@/lib/auth/actor";
import { type Database, Prisma, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import { type DistrictFile, type DistrictGeometry, districtCode, districtFile } from "@/lib/ground/district-file";
import { maxDistrictPoints } from "@/lib/ground/limits";
import { collectionOf, featureOf, type GroundTopology, makeSmallTopology } from "@/lib/ground/simplify";
import type { GroundSource } from "@/lib/ground/source";
import { type Locale, locales } from "@/lib/i18n/locales";
import { writeHistory } from "@/lib/records/history/history";
import { standingOf } from "@/lib/records/store/standing";
import { readStored } from "@/lib/records/store/stored";
import { groundTag, kindTag, recordTag, writeTags } from "@/lib/records/store/tags";
import { invalidateTags } from "@/lib/serving/invalidation";
import { findCityOf, storeGround } from "./load-ground";

type District = { code: string; names: Partial<Record<Locale, string>>; boundary: DistrictGeometry };

/** A hundred-thousandth of a degree is about a metre. */
const shorten = (value = 0) => Number(value.toFixed(5));
const shortenRing = (ring: number[][]) => ring.map(([lon, lat]) => [shorten(lon), shorten(lat)]);

/** Makes a topology of the shapes with few points. Neighbours keep their common border. */
function simplifyTogether(shapes: { id: string; shape: DistrictGeometry }[]): GroundTopology {
  const features = shapes.map(({ id, shape }) => ({ ...featureOf(shape), id }));
  return makeSmallTopology({ districts: collectionOf(features) }, maxDistrictPoints);
}

function boundariesOf(shapes: DistrictGeometry[]): DistrictGeometry[] {
  const topology = simplifyTogether(shapes.map((shape, index) => ({ id: String(index), shape })));
  return feature(topology, topology.objects.districts!).features.map(({ geometry: shape }): DistrictGeometry => {
    if (shape.type === "MultiPolygon")
      return { type: shape.type, coordinates: shape.coordinates.map((rings) => rings.map(shortenRing)) };
    return { type: "Polygon", coordinates: (shape as Polygon).coordinates.map(shortenRing) };
  });
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

/** Writes the districts of a file, and anew what the maps of the city draw of all its districts. */
export async function writeDistricts(
  tx: Database,
  city: { id: string; source: string },
  { features }: DistrictFile,
  source: GroundSource | undefined,
  now: Date,
): Promise<void> {
  const boundaries = boundariesOf(features.map(({ geometry: shape }) => shape));
  const first = await tx.district.count({ where: { cityId: city.id } });
  for (const [index, one] of features.entries()) {
    const names = namesOf(one.properties, city.source as Locale);
    const district = { code: districtCode(one, index), names, boundary: boundaries[index]! };
    await writeDistrict(tx, city.id, district, first + index);
  }
  const all = await tx.district.findMany({
    where: { cityId: city.id, boundary: { not: Prisma.DbNull } },
    orderBy: { position: "asc" },
  });
  const districts = simplifyTogether(all.map(({ id, boundary }) => ({ id, shape: boundary as DistrictGeometry })));
  await storeGround(tx, city.id, { districts, ...(source ? { districtSource: source } : {}) }, now);
}

/**
 * Imports a city's district boundaries from GeoJSON with properties `code` and `name` or `name_sv` …. Known codes are
 * updated, so a repeated import is safe. Errors: invalid, notFound.
 */
export async function loadDistricts(
  actor: Actor,
  citySlug: string,
  raw: unknown,
  source?: GroundSource,
  now = new Date(),
): Promise<Result<{ districts: number }>> {
  const checked = districtFile.safeParse(raw);
  if (!checked.success)
    return invalidResult([{ key: "error.geojson", path: checked.error.issues[0]!.path as string[] }]);
  const districts = checked.data.features.length;
  const tags = await transaction(async (tx) => {
    const city = await findCityOf(tx, actor, citySlug);
    if (!city) return null;
    // A new version, so that two files at once do not both add the same districts, and an open form does not remove them.
    const { version } = await tx.record.update({ where: { id: city.id }, data: { version: { increment: 1 } } });
    const before = (await readStored(tx, "city", city.id))!;
    await writeDistricts(tx, city, checked.data, source, now);
    const { input: after } = (await readStored(tx, "city", city.id))!;
    const line = { id: city.id, version, before: before.input, after, translationsBefore: standingOf(before), now };
    await writeHistory(tx, actor, { ...line, action: "save" });
    const stale = [recordTag(city.id), kindTag("city"), groundTag(city.id)];
    await writeTags(tx, stale);
    return stale;
  });
  if (!tags) return notFoundResult;
  invalidateTags(tags);
  return { ok: true, value: { districts } };
}
