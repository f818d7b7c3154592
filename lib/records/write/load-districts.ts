import { createHash } from "node:crypto";
import type { Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Actor } from "@/lib/auth/actor";
import { maySave } from "@/lib/auth/can";
import { type Database, Prisma } from "@/lib/db";
import { invalidResult, type Result } from "@/lib/errors";
import { type DistrictFile, type DistrictGeometry, districtFile, districtPoints } from "@/lib/ground/district-file";
import { maxDistrictPoints } from "@/lib/ground/limits";
import { collectionOf, featureOf, type GroundTopology, makeSmallTopology } from "@/lib/ground/simplify";
import type { GroundSource } from "@/lib/ground/source";
import { writeHistory } from "@/lib/records/history/history";
import { notFound, runWrite } from "@/lib/records/store/run-write";
import { standingOf } from "@/lib/records/store/standing";
import { readStored } from "@/lib/records/store/stored";
import { groundTag, kindTag, recordTag, writeTags } from "@/lib/records/store/tags";
import { findCityOf, storeGround } from "./load-ground";
import { type MatchedDistrict, matchDistricts, readKnownDistricts } from "./match-districts";

/** `sum`: of the shape in its source, before it was simplified. */
export type StoredBoundary = DistrictGeometry & { sum?: string };
export type NamedDistrict = Omit<MatchedDistrict, "code"> & { code: string | null; boundary: StoredBoundary | null };

/** A hundred-thousandth of a degree is about a metre. */
const shorten = (value = 0) => Number(value.toFixed(5));
const shortenRing = (ring: number[][]) => ring.map(([lon, lat]) => [shorten(lon), shorten(lat)]);

/** A simplified boundary with what says of which shape it was made. */
function withSum(boundary: DistrictGeometry, source: DistrictGeometry): StoredBoundary {
  const points = districtPoints(source).map(([lon = 0, lat = 0]) => [shorten(lon), shorten(lat)]);
  const sum = createHash("sha256").update(JSON.stringify(points)).digest("base64url").slice(0, 22);
  return { ...boundary, sum };
}

/** Makes a topology of the shapes with few points. Neighbours keep their common border. */
function simplifyTogether(shapes: { id: string; shape: DistrictGeometry }[]): GroundTopology {
  const features = shapes.map(({ id, shape }) => ({ ...featureOf(shape), id }));
  return makeSmallTopology({ districts: collectionOf(features) }, maxDistrictPoints);
}

/** Boundaries with few points. */
function simplifyBoundaries(shapes: readonly DistrictGeometry[]): DistrictGeometry[] {
  if (shapes.length === 0) return [];
  const topology = simplifyTogether(shapes.map((shape, index) => ({ id: String(index), shape })));
  return feature(topology, topology.objects.districts!).features.map(({ geometry: shape }): DistrictGeometry => {
    if (shape.type === "MultiPolygon")
      return { type: shape.type, coordinates: shape.coordinates.map((rings) => rings.map(shortenRing)) };
    return { type: "Polygon", coordinates: (shape as Polygon).coordinates.map(shortenRing) };
  });
}

/** Boundaries as they are stored. Throws when nothing would be left of one that is very small or odd. */
export const smallBoundaries = (shapes: readonly DistrictGeometry[]): StoredBoundary[] =>
  simplifyBoundaries(shapes).map((boundary, index) => withSum(boundary, shapes[index]!));

/** Boundaries with all of their points. */
export const wholeBoundaries = (shapes: readonly DistrictGeometry[]): StoredBoundary[] =>
  shapes.map((shape) => withSum(shape, shape));

/**
 * Writes districts with their boundaries and names in few statements, however many there are. `isWhole`: these are all
 * of their names, and others go.
 */
export async function storeDistricts(
  tx: Database,
  cityId: string,
  districts: readonly NamedDistrict[],
  { isWhole }: { isWhole: boolean },
): Promise<void> {
  const last = await tx.district.aggregate({ where: { cityId }, _max: { position: true } });
  const first = (last._max.position ?? -1) + 1;
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
  const partIds = { in: [...byId.keys()] };
  if (isWhole) await tx.districtTranslation.deleteMany({ where: { partId: partIds } });
  await tx.$executeRaw`
    INSERT INTO "DistrictTranslation" ("partId", "language", "name")
    SELECT "partId", "language", "name"
    FROM jsonb_populate_recordset(NULL::"DistrictTranslation", ${JSON.stringify([...names.values()])}::jsonb)
    ON CONFLICT ("partId", "language") DO UPDATE SET "name" = excluded."name"`;
}

type ImportFacts = Record<string, [unknown, unknown]>;
type Drawing = { source?: GroundSource | undefined; now?: Date };

/** Draws anew what the maps of a city show of its districts. */
async function drawDistricts(tx: Database, cityId: string, { source, now = new Date() }: Drawing): Promise<void> {
  const all = await tx.district.findMany({
    where: { cityId, boundary: { not: Prisma.DbNull } },
    orderBy: { position: "asc" },
  });
  const shapes = simplifyTogether(all.map(({ id, boundary }) => ({ id, shape: boundary as DistrictGeometry })));
  await storeGround(tx, cityId, { districts: shapes, ...(source ? { districtSource: source } : {}) }, now);
}

async function storeFile(tx: Database, city: { id: string; source: string }, file: DistrictFile): Promise<void> {
  const shapes = file.features.map(({ geometry }) => geometry);
  const boundaries = smallBoundaries(shapes);
  const matched = matchDistricts(await readKnownDistricts(tx, city.id), file, city.source);
  const districts = matched.map((one, index) => ({ ...one, boundary: boundaries[index]! }));
  await storeDistricts(tx, city.id, districts, { isWhole: false });
}

/** Writes the districts of a file, and anew what the maps of the city draw of all its districts. */
export async function writeDistricts(
  tx: Database,
  city: { id: string; source: string },
  file: DistrictFile,
  source: GroundSource | undefined,
  now: Date,
): Promise<void> {
  await storeFile(tx, city, file);
  await drawDistricts(tx, city.id, { source, now });
}

/**
 * Changes districts of a city: with a new version of it, so that two changes at once do not both add the same districts
 * and an open form does not remove them, and a line in its history. Returns the stale tags.
 */
export async function changeDistricts(
  tx: Database,
  actor: Actor,
  cityId: string,
  { source, now = new Date(), facts }: Drawing & { facts?: ImportFacts },
  change: () => Promise<void>,
): Promise<string[]> {
  const city = await tx.record.findUnique({ where: { id_kind: { id: cityId, kind: "city" } } });
  if (!city || !maySave(actor, { recordId: city.id, cityId: city.responsibleCityId })) throw notFound();
  const { version } = await tx.record.update({ where: { id: city.id }, data: { version: { increment: 1 } } });
  const before = (await readStored(tx, "city", city.id))!;
  await change();
  await drawDistricts(tx, city.id, { source, now });
  const { input: after } = (await readStored(tx, "city", city.id))!;
  const line = { id: city.id, version, before: before.input, after, translationsBefore: standingOf(before), now };
  await writeHistory(tx, actor, { ...line, action: facts ? "import" : "save", facts });
  return [recordTag(city.id), kindTag("city"), groundTag(city.id)];
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
  return runWrite(async (tx) => {
    const city = await findCityOf(tx, actor, citySlug);
    if (!city) throw notFound();
    const stale = await changeDistricts(tx, actor, city.id, { source, now }, () => storeFile(tx, city, checked.data));
    await writeTags(tx, stale);
    return { value: { districts }, tags: stale };
  });
}
