import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { timeZoneOf } from "@/lib/records/history/view";

/** The time zone an actor works in: that of the first city they have a role for, or of the record granted to them. */
export async function timeZoneFor({ grants }: Actor): Promise<string> {
  const cityId = grants.flatMap((grant) => ("cityId" in grant ? [grant.cityId] : []))[0];
  if (cityId) return timeZoneOf(cityId);
  const recordId = grants.flatMap((grant) => ("recordId" in grant ? [grant.recordId] : []))[0];
  const record = recordId ? await database().record.findUnique({ where: { id: recordId } }) : null;
  return timeZoneOf(record?.responsibleCityId ?? null);
}
