import { Prisma } from "@/lib/db";
import type { Ground } from "@/lib/ground/ground";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, DistrictView } from "@/lib/kinds/card";
import { readRows } from "@/lib/records/store/read-rows";
import { readGround } from "./ground";
import { readDistricts } from "./references";

/** The ground of a city's maps, with the names of its districts. */
export type CityGround = { ground: Ground; districts: DistrictView[] };

/** A page draws at most so many maps of cities. */
const mostCities = 8;

async function districtsOf(cityId: string, locale: Locale): Promise<DistrictView[]> {
  const rows = await readRows<{ id: string }>(Prisma.sql`
    SELECT "id" FROM "District" WHERE "cityId" = ${cityId}::uuid ORDER BY "position" LIMIT 500`);
  const ids = rows.map(({ id }) => id);
  const districts = await readDistricts(ids, locale);
  return ids.flatMap((id) => districts.get(id) ?? []);
}

/** Undefined for a city without ground. */
export async function readCityGround(cityId: string, locale: Locale): Promise<CityGround | undefined> {
  const ground = await readGround(cityId);
  return ground ? { ground, districts: ground.districts ? await districtsOf(cityId, locale) : [] } : undefined;
}

/** The ground of the cities that schools are in, by the city's id. */
export async function groundsOfSchools(schools: readonly Card[], locale: Locale): Promise<Map<string, CityGround>> {
  const located = schools.filter(({ fields }) => fields.coordinates);
  const ids = [...new Set(located.flatMap(({ places }) => places[0]?.id ?? []))].slice(0, mostCities);
  const grounds = await Promise.all(ids.map((id) => readCityGround(id, locale)));
  return new Map(ids.flatMap((id, index) => (grounds[index] ? [[id, grounds[index]] as const] : [])));
}
