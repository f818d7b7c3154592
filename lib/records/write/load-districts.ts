import type { Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Actor } from "@/lib/auth/actor";
import { type Database, Prisma, transaction } from "@/lib/db";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import { type DistrictFile, type DistrictGeometry, districtFile } from "@/lib/ground/district-file";
import { maxDistrictPoints } from "@/lib/ground/limits";
import { collectionOf, featureOf, type GroundTopology, makeSmallTopology } from "@/lib/ground/simplify";
import type { GroundSource } from "@/lib/ground/source";
import { writeHistory } from "@/lib/records/history/history";
import { standingOf } from "@/lib/records/store/standing";
import { readStored } from "@/lib/records/store/stored";
import { groundTag, kindTag, recordTag, writeTags } from "@/lib/records/store/tags";
import { invalidateTags } from "@/lib/serving/invalidation";
import { findCityOf, storeGround } from "./load-ground";
import { type MatchedDistrict, matchDistricts, readKnownDistricts } from "./match-districts";

type District = MatchedDistrict & { boundary: DistrictGeometry };

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

type Write = { cityId: string; first: number };

/** Writes districts with their boundaries and names in two statements, however many there are. */
async function storeDistricts(tx: Database, { cityId, first }: Write, districts: readonly District[]): Promise<void> {
  // Of two with one code the last one counts.
  const byId = new Map(districts.map((one, index) => [one.id, { ...one, cityId, position: first + index }]));
  const names = new Map(
    districts.flatMap((one) =>
      Object.entries(one.names).map(([language, name]) => [
        `${one.id} ${language}`,
        { partId: one.id, language, name },
      ]),
    ),
  );
  await tx.$executeRaw`
    INSERT INTO "District" ("id", "cityId", "position", "code", "boundary")
    SELECT "id", "cityId", "position", "code", "boundary"
    FROM jsonb_populate_recordset(NULL::"District", ${JSON.stringify([...byId.values()])}::jsonb)
    ON CONFLICT ("id") DO UPDATE SET "code" = excluded."code", "boundary" = excluded."boundary"`;
  await tx.$executeRaw`
    INSERT INTO "DistrictTranslation" ("partId", "language", "name")
    SELECT "partId", "language", "name"
    FROM jsonb_populate_recordset(NULL::"DistrictTranslation", ${JSON.stringify([...names.values()])}::jsonb)
    ON CONFLICT ("partId", "language") DO UPDATE SET "name" = excluded."name"`;
}

/** Writes the districts of a file, and anew what the maps of the city draw of all its districts. */
export async function writeDistricts(
  tx: Database,
  city: { id: string; source: string },
  file: DistrictFile,
  source: GroundSource | undefined,
  now: Date,
): Promise<void> {
  const boundaries = boundariesOf(file.features.map(({ geometry: shape }) => shape));
  const known = await readKnownDistricts(tx, city.id);
  const matched = matchDistricts(known, file, city.source);
  const districts = matched.map((one, index) => ({ ...one, boundary: boundaries[index]! }));
  await storeDistricts(tx, { cityId: city.id, first: known.length }, districts);
  const all = await tx.district.findMany({
    where: { cityId: city.id, boundary: { not: Prisma.DbNull } },
    orderBy: { position: "asc" },
  });
  const shapes = simplifyTogether(all.map(({ id, boundary }) => ({ id, shape: boundary as DistrictGeometry })));
  await storeGround(tx, city.id, { districts: shapes, ...(source ? { districtSource: source } : {}) }, now);
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
