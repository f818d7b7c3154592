import type { Actor } from "@/lib/auth/actor";
import { maxFailures } from "@/lib/contact/deliver/address-failures";
import { database, type Prisma } from "@/lib/db";
import { citiesOf } from "@/lib/records/review/cities";

/**
 * The people a message can reach: contacts of the record, and people of organisations that are contacts without a named
 * person (see `readReachable`).
 */
const reachedBy = (recordId: string): Prisma.PersonWhereInput => ({
  OR: [
    { contacts: { some: { recordId } } },
    { organisation: { contacts: { some: { recordId, personId: null, receivesMessages: true } } } },
  ],
});

export type FlaggedContact = { id: string; name: string };

/**
 * People whose address fails, for the coordinators of the city of their organisation or of a record they stand for; with
 * `recordId` only contacts of that record. The address itself is not read.
 */
export async function flaggedContacts(actor: Actor, recordId?: string): Promise<FlaggedContact[]> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return [];
  const ofCities: Prisma.PersonWhereInput = cities
    ? {
        OR: [
          { organisation: { record: { responsibleCityId: { in: cities } } } },
          { contacts: { some: { record: { responsibleCityId: { in: cities } } } } },
        ],
      }
    : {};
  return database().person.findMany({
    where: {
      AND: [ofCities, recordId ? reachedBy(recordId) : {}],
      address: { failures: { gte: maxFailures } },
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 100,
  });
}
