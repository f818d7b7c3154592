import type { Database } from "@/lib/db";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";

/** Somebody to whom a message goes: a person of the record or somebody with an account. The address stays with the mail. */
export type Recipient = {
  contactId: string | null;
  personId: string | null;
  userId: string | null;
  name: string;
  email: string;
  /** In it they are written to. */
  language: Locale;
};

const firstOwn = (languages: readonly string[]): Locale => languages.find(isLocale) ?? sourceLocale;

/** The people of a record who receive messages and have an address, in the record's order, each once. */
export async function readPromoters(tx: Database, recordId: string): Promise<Recipient[]> {
  const contacts = await tx.contact.findMany({
    where: { recordId, receivesMessages: true, person: { address: { isNot: null } } },
    orderBy: { position: "asc" },
    include: { person: { include: { address: true } } },
  });
  const recipients = contacts.flatMap(({ id, person }): Recipient[] => {
    if (!person?.address) return [];
    const { name, languages, address } = person;
    return [
      { contactId: id, personId: person.id, userId: null, name, email: address.email, language: firstOwn(languages) },
    ];
  });
  return [...new Map(recipients.map((one) => [one.personId, one])).values()];
}

/** Who looks after a city: its coordinators; without any, and for the platform itself, the administrators. */
export async function readCoordinators(tx: Database, cityId: string | null): Promise<Recipient[]> {
  const find = (grants: object) =>
    tx.user.findMany({ where: { disabledAt: null, grants: { some: grants } }, orderBy: { createdAt: "asc" } });
  const ofCity = cityId ? await find({ role: "coordinator", cityId }) : [];
  const users = ofCity.length > 0 ? ofCity : await find({ role: "administrator" });
  return users.map(({ id, name, email, language }) => ({
    contactId: null,
    personId: null,
    userId: id,
    name,
    email,
    language: isLocale(language) ? language : sourceLocale,
  }));
}
