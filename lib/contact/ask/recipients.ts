import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, PersonView, TermView } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { readCards } from "@/lib/records/public/cards";
import { readPeople } from "@/lib/records/public/people";
import { readReachable } from "../recipients";
import type { ContactableKind } from "./addresses";

/** A recipient as the public may know them. */
export type MessageRecipient = { id: string; role: TermView | null; person: PersonView; organisation: Card | null };

export type MessageRecipients =
  | { who: "people"; people: MessageRecipient[] }
  /** The record has no reachable contact, so its city's coordinators or the administrators are asked. */
  | { who: "coordinators"; city: Card }
  | { who: "administrators" };

async function hasCoordinator(cityId: string): Promise<boolean> {
  const where = { disabledAt: null, grants: { some: { role: "coordinator" as const, cityId } } };
  return (await database().user.count({ where })) > 0;
}

/** The recipients of a message about this record. */
export async function readMessageRecipients(view: View<ContactableKind>, locale: Locale): Promise<MessageRecipients> {
  const reached = await readReachable(database(), view.id);
  const known = await readPeople(
    reached.map(({ personId }) => personId),
    locale,
  );
  const cards = await readCards(
    [...known.values()].flatMap(({ organisationId }) => organisationId ?? []),
    locale,
  );
  const people = reached.flatMap(({ contactId, personId }): MessageRecipient[] => {
    const [contact, person] = [view.parts.contacts.find(({ id }) => id === contactId), known.get(personId)];
    if (!contact || !person) return [];
    const { role, organisation } = contact.fields;
    const theirs = organisation ?? cards.get(person.organisationId ?? "") ?? null;
    return [{ id: `${contactId}-${personId}`, role: role ?? null, person, organisation: theirs }];
  });
  if (people.length > 0) return { who: "people", people };
  const city = view.responsibleCity;
  return city && (await hasCoordinator(city.id)) ? { who: "coordinators", city } : { who: "administrators" };
}
