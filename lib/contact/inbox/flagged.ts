import type { Actor } from "@/lib/auth/actor";
import { mostFailures } from "@/lib/contact/deliver/address-failures";
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
 * People whose address does not work, for those who may correct it: who looks after the city of their organisation. With a
 * record: its contacts only. The address itself is read by nobody here.
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
      address: { failures: { gte: mostFailures } },
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 100,
  });
}
