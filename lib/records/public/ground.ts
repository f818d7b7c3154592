import { Prisma } from "@/lib/db";
import { boxOfTopology, type Ground, prepareTopology } from "@/lib/ground/ground";
import type { GroundTopology } from "@/lib/ground/simplify";
import { type GroundSource, sourceSchema } from "@/lib/ground/source";
import { readRows } from "@/lib/records/store/read-rows";
import { groundTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { shareInProcess } from "@/lib/serving/shared";

type Row = { shapes: GroundTopology | null; districts: GroundTopology | null; sources: unknown[] };

/** Prepared grounds by version; each takes about two megabytes. */
const maxPrepared = 10;
const prepared = shareInProcess("grounds", () => new Map<string, Ground>());

function remember(ground: Ground): Ground {
  prepared.set(ground.version, ground);
  const [oldest] = prepared.keys();
  if (prepared.size > maxPrepared && oldest !== undefined) prepared.delete(oldest);
  return ground;
}

const readSources = (values: unknown[]): GroundSource[] =>
  values.flatMap((value) => {
    const checked = sourceSchema.safeParse(value);
    return checked.success ? [checked.data] : [];
  });

/** Only the version is read when the ground is known, because the shapes of a city have several hundred kilobytes. */
async function findGround(cityId: string): Promise<Ground | null> {
  const [current] = await readRows<{ version: string }>(Prisma.sql`
    SELECT "version" FROM "Ground" WHERE "cityId" = ${cityId}::uuid`);
  if (!current) return null;
  const known = prepared.get(current.version);
  if (known) return known;
  const [row] = await readRows<Row>(Prisma.sql`
    SELECT "shapes", "districts", json_build_array("districtSource", "source") AS "sources" FROM "Ground"
    WHERE "cityId" = ${cityId}::uuid AND "version" = ${current.version}::uuid`);
  if (!row) return findGround(cityId);
  const districts = row.districts && prepareTopology(row.districts);
  return remember({
    version: current.version,
    shapes: row.shapes && prepareTopology(row.shapes),
    districts,
    districtBox: districts ? boxOfTopology(districts) : undefined,
    sources: readSources(row.sources),
  });
}

/** The ground of a city's maps; null when none was loaded. */
export const readGround = (cityId: string): Promise<Ground | null> =>
  readPublic(
    () => findGround(cityId),
    () => [groundTag(cityId)],
  );
