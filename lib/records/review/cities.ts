import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/** The ids of the cities whose reviews the actor decides; null means all (administrators). */
export function citiesOf(actor: Actor): string[] | null {
  if (actor.grants.some(({ role }) => role === "administrator")) return null;
  return actor.grants.flatMap((grant) => (grant.role === "coordinator" ? [grant.cityId] : []));
}

/** A condition for the records of these cities; null means all. */
export const inCities = (cities: string[] | null): Prisma.RecordWhereInput =>
  cities ? { responsibleCityId: { in: cities } } : {};
