import type { Database } from "@/lib/db";
import { isLocale, knownLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";

/** A recipient: a person of the record, or a user. The address is used for the email only. */
export type Recipient = {
  contactId: string | null;
  personId: string | null;
  userId: string | null;
  name: string;
  email: string;
  /** Language of their emails. */
  language: Locale;
};

type Account = { id: string; name: string; email: string; language: string };

function recipientOf({ id, name, email, language }: Account): Recipient {
  const own = knownLocale(language);
  return { contactId: null, personId: null, userId: id, name, email, language: own };
}

const firstOwn = (languages: readonly string[]): Locale => languages.find(isLocale) ?? sourceLocale;

const withAddress = { address: { isNot: null } };

/**
 * The people behind a record's contacts: the named person, or all people of an organisation without one. Only those
 * with an address, in the record's order, without duplicates. The address is not read.
 */
export async function readReachable(tx: Database, recordId: string) {
  const contacts = await tx.contact.findMany({
    where: { recordId, receivesMessages: true },
    orderBy: { position: "asc" },
    include: {
      person: { select: { id: true, address: { select: { personId: true } } } },
      organisation: { select: { people: { where: withAddress, select: { id: true }, orderBy: { name: "asc" } } } },
    },
  });
  const reached = contacts.flatMap(({ id, person, organisation }) => {
    const people = person ? (person.address ? [person] : []) : (organisation?.people ?? []);
    return people.map((item) => ({ contactId: id, personId: item.id }));
  });
  return [...new Map(reached.map((item) => [item.personId, item])).values()];
}

/** The people of a record who receive messages, with addresses. */
export async function readPromoters(tx: Database, recordId: string): Promise<Recipient[]> {
  const reached = await readReachable(tx, recordId);
  const people = await tx.person.findMany({
    where: { id: { in: reached.map(({ personId }) => personId) } },
    // The client omits the address unless it is selected.
    include: { address: { select: { email: true } } },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return reached.flatMap(({ contactId, personId }): Recipient[] => {
    const person = byId.get(personId);
    if (!person?.address) return [];
    const { name, languages, address } = person;
    return [{ contactId, personId, userId: null, name, email: address.email, language: firstOwn(languages) }];
  });
}

/**
 * A person with an address, and their contact id if they are a contact of the record; null when they have no address.
 */
export async function readPersonToWriteTo(tx: Database, recordId: string, personId: string): Promise<Recipient | null> {
  const person = await tx.person.findFirst({
    where: { id: personId, address: { isNot: null } },
    include: { address: { select: { email: true } }, contacts: { where: { recordId }, orderBy: { position: "asc" } } },
  });
  if (!person?.address) return null;
  const { name, languages, address, contacts } = person;
  const contactId = contacts[0]?.id ?? null;
  return { contactId, personId, userId: null, name, email: address.email, language: firstOwn(languages) };
}

/** A user as recipient; null when unknown or disabled. */
export async function readAccount(tx: Database, userId: string): Promise<Recipient | null> {
  const user = await tx.user.findFirst({ where: { id: userId, disabledAt: null } });
  return user && recipientOf(user);
}

/** The coordinators of a city; if there are none, or for the platform, the administrators. */
export async function readCoordinators(tx: Database, cityId: string | null): Promise<Recipient[]> {
  const find = (grants: object) =>
    tx.user.findMany({ where: { disabledAt: null, grants: { some: grants } }, orderBy: { createdAt: "asc" } });
  const ofCity = cityId ? await find({ role: "coordinator", cityId }) : [];
  const users = ofCity.length > 0 ? ofCity : await find({ role: "administrator" });
  return users.map(recipientOf);
}

export type SilentRecipient = { id: string; createdAt: Date; name: string; email: string; language: Locale };

/**
 * Recipients who got a message before `before` and have not reacted, if their address works. `id` is that of the
 * delivery.
 */
export async function readSilent(tx: Database, messageId: string, before: Date): Promise<SilentRecipient[]> {
  const rows = await tx.delivery.findMany({
    where: { messageId, answeredAt: null, declinedAt: null, state: { not: "failed" }, createdAt: { lte: before } },
    orderBy: { createdAt: "asc" },
    include: {
      person: { select: { name: true, address: { select: { email: true } } } },
      user: { select: { name: true, email: true, disabledAt: true } },
    },
  });
  return rows.flatMap(({ id, createdAt, language, person, user }) => {
    const email = person?.address?.email ?? (user?.disabledAt ? undefined : user?.email);
    const own = knownLocale(language);
    return email ? [{ id, createdAt, name: person?.name ?? user?.name ?? "", email, language: own }] : [];
  });
}
