import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, PersonView, TermView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { readCards } from "@/lib/records/cards";
import type { AskedKind } from "./addresses";

/** Somebody who gets the message, as the public may know them. */
export type AskedPerson = { id: string; role: TermView | null; person: PersonView; organisation: Card | null };

export type Asked =
  | { who: "people"; people: AskedPerson[] }
  /** Nobody of the record can be reached: those who look after its city, or after the whole directory. */
  | { who: "coordinators"; city: Card }
  | { who: "administrators" };

/** The contacts that get messages and can be reached. Whether there is an address is all that is asked. */
async function readReachable(recordId: string): Promise<string[]> {
  const rows = await database().contact.findMany({
    where: { recordId, receivesMessages: true, person: { address: { isNot: null } } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

async function hasCoordinator(cityId: string): Promise<boolean> {
  const where = { disabledAt: null, grants: { some: { role: "coordinator" as const, cityId } } };
  return (await database().user.count({ where })) > 0;
}

/** To whom a message about this record goes. */
export async function readAsked(view: View<AskedKind>, locale: Locale): Promise<Asked> {
  const reachable = await readReachable(view.id);
  const contacts = view.parts.contacts.filter(({ id, fields }) => fields.person && reachable.includes(id));
  const owners = contacts.flatMap(({ fields }) => fields.person?.organisationId ?? []);
  const cards = await readCards(owners, locale);
  const people = contacts.map(({ id, fields: { role, person, organisation } }) => ({
    id,
    role: role ?? null,
    person: person!,
    organisation: organisation ?? cards.get(person!.organisationId ?? "") ?? null,
  }));
  const distinct = [...new Map(people.map((one) => [one.person.id, one])).values()];
  if (distinct.length > 0) return { who: "people", people: distinct };
  const city = view.responsibleCity;
  return city && (await hasCoordinator(city.id)) ? { who: "coordinators", city } : { who: "administrators" };
}
