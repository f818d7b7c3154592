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

type Account = { id: string; name: string; email: string; language: string };

function recipientOf({ id, name, email, language }: Account): Recipient {
  const own = isLocale(language) ? language : sourceLocale;
  return { contactId: null, personId: null, userId: id, name, email, language: own };
}

const firstOwn = (languages: readonly string[]): Locale => languages.find(isLocale) ?? sourceLocale;

const withAddress = { address: { isNot: null } };

/**
 * Who is behind the contacts of a record that receive messages: the person who is named, or everybody of an organisation
 * that is named alone. Only those who have an address, in the record's order, each once; the address itself is not read.
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
    return people.map((one) => ({ contactId: id, personId: one.id }));
  });
  return [...new Map(reached.map((one) => [one.personId, one])).values()];
}

/** The people of a record who receive messages, with their addresses. */
export async function readPromoters(tx: Database, recordId: string): Promise<Recipient[]> {
  const reached = await readReachable(tx, recordId);
  const people = await tx.person.findMany({
    where: { id: { in: reached.map(({ personId }) => personId) } },
    // The address is left out of every answer that does not name it.
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

/** One person with an address, whom somebody chose; as a contact of the record, if they are one. */
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

/** Somebody with an account, whom somebody chose. */
export async function readAccount(tx: Database, userId: string): Promise<Recipient | null> {
  const user = await tx.user.findFirst({ where: { id: userId, disabledAt: null } });
  return user && recipientOf(user);
}

/** Who looks after a city: its coordinators; without any, and for the platform itself, the administrators. */
export async function readCoordinators(tx: Database, cityId: string | null): Promise<Recipient[]> {
  const find = (grants: object) =>
    tx.user.findMany({ where: { disabledAt: null, grants: { some: grants } }, orderBy: { createdAt: "asc" } });
  const ofCity = cityId ? await find({ role: "coordinator", cityId }) : [];
  const users = ofCity.length > 0 ? ofCity : await find({ role: "administrator" });
  return users.map(recipientOf);
}

export type SilentRecipient = { id: string; createdAt: Date; name: string; email: string; language: Locale };

/** Who has had a message since then and has said nothing, as far as their address works. `id` is the delivery's. */
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
    const own = isLocale(language) ? language : sourceLocale;
    return email ? [{ id, createdAt, name: person?.name ?? user?.name ?? "", email, language: own }] : [];
  });
}
