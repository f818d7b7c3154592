import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { maySave } from "@/lib/auth/can";
import { type Database, database, Prisma, transaction } from "@/lib/db";
import { notFoundResult, type Result } from "@/lib/errors";
import { boxAround, boxOf, fillSheet, type GeoBox } from "@/lib/ground/box";
import { type DistrictGeometry, districtPoints } from "@/lib/ground/district-file";
import type { GroundTopology } from "@/lib/ground/simplify";
import type { GroundSource } from "@/lib/ground/source";
import { writeHistory } from "@/lib/records/history/history";
import { groundTag, writeTags } from "@/lib/records/store/tags";
import { invalidateTags } from "@/lib/serving/invalidation";

type City = { id: string; version: number };

/** A city that the actor may change. */
export async function findCityOf(
  tx: Database,
  actor: Actor,
  slug: string,
): Promise<(City & { source: string }) | null> {
  const city = await tx.record.findUnique({ where: { kind_slug: { kind: "city", slug } } });
  if (!city || !maySave(actor, { recordId: city.id, cityId: city.responsibleCityId })) return null;
  return { id: city.id, version: city.version, source: city.sourceLanguage };
}

/** In kilometres from the centre of a city whose districts are not known. */
const cityReach = 14;
/** A map of a city is wider than high, and shows what is around the city. */
const proportion = 860 / 600;
const around = 0.15;

/** What the maps of a city may show: its districts, or what is around its centre. Null without a position. */
export async function groundBox(actor: Actor, slug: string): Promise<Result<GeoBox | null>> {
  const city = await findCityOf(database(), actor, slug);
  if (!city) return notFoundResult;
  const districts = await database().district.findMany({
    where: { cityId: city.id, boundary: { not: Prisma.DbNull } },
    select: { boundary: true },
  });
  const points = districts.flatMap(({ boundary }) => districtPoints(boundary as DistrictGeometry));
  const box = boxOf(points);
  if (box) return { ok: true, value: fillSheet(box, proportion, around) };
  const { lat, lon } = await database().city.findUniqueOrThrow({ where: { id: city.id } });
  return { ok: true, value: lat === null || lon === null ? null : boxAround({ lat, lon }, cityReach) };
}

type Columns = { shapes?: object | null; source?: object | null; districts?: object; districtSource?: object | null };

const orNull = (value: object | null) => value ?? Prisma.DbNull;

/** Stores a part of a city's ground under a new version, and leaves the rest. */
export async function storeGround(tx: Database, cityId: string, columns: Columns, now: Date): Promise<void> {
  const values = {
    ...Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, orNull(value)])),
    version: randomUUID(),
    loadedAt: now,
  };
  await tx.ground.upsert({ where: { cityId }, create: { cityId, ...values }, update: values });
}

type Loaded = { shapes: GroundTopology; source: GroundSource; counts: Record<string, number> };

async function changeGround(
  actor: Actor,
  slug: string,
  now: Date,
  change: { columns: Columns; after: object },
): Promise<Result<null>> {
  const tags = await transaction(async (tx) => {
    const city = await findCityOf(tx, actor, slug);
    if (!city) return null;
    await storeGround(tx, city.id, change.columns, now);
    const line = { id: city.id, version: city.version, action: "ground", before: {}, after: change.after, now };
    await writeHistory(tx, actor, line);
    const stale = [groundTag(city.id)];
    await writeTags(tx, stale);
    return stale;
  });
  if (!tags) return notFoundResult;
  invalidateTags(tags);
  return { ok: true, value: null };
}

/** Replaces water, green and roads below the maps of a city. Only pages with such a map are drawn anew. */
export const loadGround = (actor: Actor, slug: string, { shapes, source, counts }: Loaded, now = new Date()) =>
  changeGround(actor, slug, now, { columns: { shapes, source }, after: counts });

/** Removes them; the districts stay. */
export const removeGround = (actor: Actor, slug: string, now = new Date()) =>
  changeGround(actor, slug, now, { columns: { shapes: null, source: null }, after: {} });
