import { type Actor, ownCities } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { knownTimeZone } from "@/lib/i18n/known-time-zone";
import { timeZoneOf } from "@/lib/records/history/view";

/** The time zone an actor works in: that of the first city they have a role for, or of the record granted to them. */
export async function timeZoneFor(actor: Actor): Promise<string> {
  const [cityId] = ownCities(actor);
  if (cityId) return timeZoneOf(cityId);
  const recordId = actor.grants.flatMap((grant) => ("recordId" in grant ? [grant.recordId] : []))[0];
  const record = recordId ? await database().record.findUnique({ where: { id: recordId } }) : null;
  return timeZoneOf(record?.responsibleCityId ?? null);
}

/** The time zones of several cities, read at once. */
export async function zonesOfCities(ids: readonly (string | null)[]): Promise<(cityId: string | null) => string> {
  const known = [...new Set(ids)].filter((id) => id !== null);
  const cities = await database().city.findMany({
    where: { id: { in: known } },
    select: { id: true, timeZone: true },
  });
  const zones = new Map(cities.map(({ id, timeZone }) => [id, timeZone]));
  return (cityId) => knownTimeZone(cityId === null ? null : zones.get(cityId));
}
