import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { type Database, database } from "@/lib/db";
import { type DistrictGeometry, districtGeometry, districtPoints, mostDistricts } from "@/lib/ground/district-file";
import type { GroundSource } from "@/lib/ground/source";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { invalid, notFound } from "@/lib/records/store/run-write";
import {
  changeDistricts,
  type NamedDistrict,
  type StoredBoundary,
  smallBoundaries,
  storeDistricts,
  wholeBoundaries,
} from "@/lib/records/write/load-districts";
import { fold } from "@/lib/text/fold";
import type { ImportSource } from "../model";
import { plainCode } from "../plan/row-key";
import { importFacts } from "../store/facts";
import type { CompletedThing, SaveMoment, StoredThing, Thing, ThingChange, ThingStore, ThingValues } from "./model";

type Row = {
  id: string;
  code: string | null;
  boundary: unknown;
  translations: { language: string; name: string | null }[];
};

/** By language. */
function namesIn(values: ThingValues): [Locale, string][] {
  return Object.entries(values).flatMap(([key, value]): [Locale, string][] => {
    const [language, field] = key.split(".");
    return isLocale(language) && field === "name" && typeof value === "string" ? [[language, value]] : [];
  });
}

const nameKeys = (values: ThingValues) => namesIn(values).map(([, name]) => `name ${fold(name)}`);

/** The code; of a row without one, its names. */
const keysOf = (values: ThingValues): string[] =>
  typeof values.code === "string" ? [`code ${plainCode(values.code)}`] : nameKeys(values);

function valuesOf({ code, boundary, translations }: Row): ThingValues {
  const names = translations.flatMap(({ language, name }) => (name ? [[`${language}.name`, name]] : []));
  return { ...Object.fromEntries(names), ...(code ? { code } : {}), ...(boundary ? { boundary } : {}) };
}

const titleOf = ({ code, translations }: Row, language: string) =>
  translations.find((each) => each.language === language)?.name ??
  translations.find(({ name }) => name)?.name ??
  code ??
  "–";

const readRows = (tx: Database, where: { cityId: string } | { id: { in: string[] } }): Promise<Row[]> =>
  tx.district.findMany({ where, include: { translations: true }, orderBy: { position: "asc" } });

/** As they are when one of them is so small or so odd that nothing would be left of it. */
function boundariesOf(shapes: readonly DistrictGeometry[]): StoredBoundary[] {
  try {
    return smallBoundaries(shapes);
  } catch {
    return wholeBoundaries(shapes);
  }
}

/**
 * The boundaries of a file are simplified together, so that neighbours keep their common border. Null: it has too many
 * points.
 */
function simplifyTogether(rows: readonly ThingValues[]): ThingValues[] {
  const shapes = rows.map(({ boundary }) => districtGeometry.safeParse(boundary).data ?? null);
  const known = shapes.filter((shape) => shape !== null);
  const small = new Map(boundariesOf(known).map((boundary, at) => [known[at]!, boundary]));
  return rows.map((values, at) => {
    const shape = shapes[at];
    if (!shape) return values.boundary ? { ...values, boundary: null } : values;
    return { ...values, boundary: small.get(shape)! };
  });
}

/** In degrees: about 200 kilometres. What is farther away belongs to another city. */
const farthest = 2;

type City = { lat: number | null; lon: number | null };

function isFar({ lat, lon }: City, boundary: unknown): boolean {
  const [point] = boundary ? districtPoints(boundary as DistrictGeometry) : [];
  if (!point || lat === null || lon === null) return false;
  return Math.abs(point[1]! - lat) > farthest || Math.abs(point[0]! - lon) > farthest;
}

function problemOf(boundary: unknown, city: City, isTooMany: boolean): string | null {
  if (isTooMany) return "work:error.districtsMany";
  if (boundary === null) return "work:error.districtsTime";
  return isFar(city, boundary) ? "work:error.districtsFar" : null;
}

function completeDistrict(values: ThingValues, city: City, isTooMany: boolean): CompletedThing {
  const key = problemOf(values.boundary, city, isTooMany);
  return { values: { ...values }, notes: [], refusals: key ? [{ key }] : [] };
}

const asThing = (row: Row, language: string): Thing => {
  const values = valuesOf(row);
  return { id: row.id, title: titleOf(row, language), keys: [...keysOf(values), ...nameKeys(values)], isOwn: true };
};

function namedDistrict({ id, values }: ThingChange): NamedDistrict {
  const { code = null, boundary = null } = values;
  return {
    id: id ?? randomUUID(),
    code: code as string | null,
    names: Object.fromEntries(namesIn(values)),
    boundary: boundary as StoredBoundary | null,
  };
}

/** Whose boundaries they are, as maps say it. */
export function sourceOfMap(source: ImportSource | null): GroundSource | undefined {
  if (!source) return undefined;
  const { publisher: text, address, licence } = source;
  return { text, ...(address ? { address } : {}), ...(licence ? { licence: licence.slice(0, 60) } : {}) };
}

async function usersOf(tx: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const schools = await tx.school.findMany({
    where: { districtId: { in: [...ids] } },
    distinct: ["districtId"],
    select: { id: true, districtId: true },
  });
  return new Map(schools.map(({ id, districtId }) => [districtId!, id]));
}

const inUse = "districtInUse";

/** Takes districts away that no school is in, and draws the others anew once. */
async function removeDistricts(tx: Database, actor: Actor, ids: readonly string[], moment: SaveMoment) {
  const { now, importId, fileName } = moment;
  // Whoever puts a school into one of them waits for this.
  const found = await tx.$queryRaw<{ cityId: string }[]>`
    SELECT "cityId" FROM "District" WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const [first] = found;
  if (!first || found.length < ids.length || found.some(({ cityId }) => cityId !== first.cityId)) throw notFound();
  if ((await usersOf(tx, ids)).size > 0) throw invalid([{ key: `exchange:reason.${inUse}`, path: [] }]);
  return changeDistricts(tx, actor, first.cityId, { now, facts: importFacts(importId, fileName) }, async () => {
    await tx.district.deleteMany({ where: { id: { in: [...ids] } } });
  });
}

/** The districts of a city, with their boundaries. */
export const districtStore: ThingStore = {
  right: "edit",
  isShared: false,
  open: async ({ cityId, language }) => {
    const city = await database().city.findUniqueOrThrow({ where: { id: cityId }, select: { lat: true, lon: true } });
    const rows = await readRows(database(), { cityId });
    let count = 0;
    return {
      things: rows.map((row) => asThing(row, language)),
      together: { most: mostDistricts, read: simplifyTogether },
      complete: (values) => {
        count += 1;
        return completeDistrict(values, city, count > mostDistricts);
      },
    };
  },
  keysOf,
  read: async (tx, ids) => {
    const rows = ids.length > 0 ? await readRows(tx, { id: { in: [...ids] } }) : [];
    return new Map(
      rows.map((row): [string, StoredThing] => [row.id, { title: titleOf(row, ""), values: valuesOf(row) }]),
    );
  },
  save: async (tx, actor, changes, { cityId, source, now, importId, fileName }) => {
    const districts = changes.map(namedDistrict);
    if (districts.length === 0) return { ids: [], tags: [] };
    const tags = await changeDistricts(
      tx,
      actor,
      cityId,
      { source: sourceOfMap(source), now, facts: importFacts(importId, fileName) },
      () => storeDistricts(tx, cityId, districts, { isWhole: true }),
    );
    return { ids: districts.map(({ id }) => id), tags };
  },
  users: usersOf,
  absent: { inUse, remove: removeDistricts },
  remove: (tx, actor, id, moment) => removeDistricts(tx, actor, [id], moment),
  path: (locale, { cityId }) => adminPath(locale, "city", cityId),
};
