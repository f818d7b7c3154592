import type { Actor } from "@/lib/auth/actor";
import { maxFailures } from "@/lib/contact/deliver/address-failures";
import { database, type Prisma } from "@/lib/db";
import { citiesOf } from "@/lib/records/review/cities";

/** The contacts of a record, and the people of an organisation that is a contact without a person: `readReachable`. */
const reachedBy = (recordId: string): Prisma.PersonWhereInput => ({
  OR: [
    { contacts: { some: { recordId } } },
    { organisation: { contacts: { some: { recordId, personId: null, receivesMessages: true } } } },
  ],
});

export type FlaggedContact = { id: string; name: string };

/**
 * People whose address fails, for those who may correct it (coordinators of the organisation's city). With a record:
 * only its contacts. The address itself is not read.
 */
export async function flaggedContacts(actor: Actor, recordId?: string): Promise<FlaggedContact[]> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return [];
  const ofCities: Prisma.PersonWhereInput = cities
    ? { organisation: { record: { responsibleCityId: { in: cities } } } }
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
