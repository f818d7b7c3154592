import { randomUUID } from "node:crypto";
import { signToken } from "@/lib/auth/signed-token";
import { askedKinds, askPath } from "@/lib/contact/ask/addresses";
import { handToCoordinators, handToPeople } from "@/lib/contact/hand-to-people";
import { database, transaction } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { addMessage, recordWithPromoter } from "../../support/messages";

// What the browser tests of the inbox find there. Runs in the process backstage.

export type WrittenMessage = { id: string; recordId: string; sender: string; email: string };

type Wanted = { state?: "open" | "held" | "unconfirmed"; organisation?: string; body?: string; signals?: string[] };

let made: ReturnType<typeof recordWithPromoter> | undefined;

/** One for all tests of a worker. */
function readRecord() {
  made ??= recordWithPromoter("barcelona");
  return made;
}

/** A message about a record of Barcelona that has one promoter, as the form stores it. */
export async function writeMessage({ state = "open", ...wanted }: Wanted = {}): Promise<WrittenMessage> {
  const { record } = await readRecord();
  const sender = `Jana ${randomUUID().slice(0, 8)}`;
  const { id, senderEmail } = await addMessage(record.id, {
    ...{ state, senderName: sender, signals: wanted.signals ?? [], suspicion: wanted.signals ? 9 : 0 },
    ...(wanted.organisation ? { senderOrganisation: wanted.organisation } : {}),
    ...(wanted.body ? { body: wanted.body } : {}),
  });
  if (state === "open") await transaction((tx) => handToPeople(tx, id, new Date()));
  return { id, recordId: record.id, sender, email: senderEmail ?? "" };
}

/** The mail server refused it, as the worker writes it down. */
export async function refuseMessage(messageId: string): Promise<void> {
  const rows = await database().delivery.findMany({ where: { messageId } });
  for (const { id } of rows) {
    await database().delivery.update({ where: { id }, data: { state: "failed", settledAt: new Date() } });
    await database().deliveryEvent.create({ data: { deliveryId: id, type: "refused", detail: "550" } });
  }
}

/** Nobody answered: those who look after the city get it. */
export async function handMessageOver(messageId: string): Promise<void> {
  await transaction((tx) => handToCoordinators(tx, messageId, "silent", new Date()));
}

/** What the sender is sent, and to whom. */
export async function lettersAbout(messageId: string): Promise<{ to: string; text: string }[]> {
  return database().email.findMany({ where: { aboutId: messageId }, select: { to: true, text: true } });
}

/** The letters to those who were asked about a record by a message with this text. */
export async function lettersToPromoters(body: string): Promise<{ to: string; text: string }[]> {
  return database().email.findMany({
    where: { delivery: { message: { body } }, template: "question" },
    select: { to: true, text: true },
  });
}

/** Somebody of the city's organisations, with an address: a message can be sent on to them. */
export async function addColleague(): Promise<{ name: string; email: string }> {
  const { cityId } = await readRecord();
  const organisation = await database().organisation.findFirstOrThrow({ where: { cityId } });
  const [name, email] = [`Marta ${randomUUID().slice(0, 8)}`, `${randomUUID()}@promoters.example`];
  const data = { id: randomUUID(), name, languages: ["ca"], organisationId: organisation.id };
  await database().person.create({ data: { ...data, address: { create: { email } } } });
  return { name, email };
}

/** A message to somebody of the demo, whose address nobody may learn from it; with the pages of those whom it concerns. */
export async function writeToCanary(locale: Locale) {
  const contact = await database().contact.findFirstOrThrow({
    where: {
      receivesMessages: true,
      person: { address: { email: { startsWith: "canary-" } }, organisationId: { not: null } },
      record: { publication: "published", kind: { in: [...askedKinds] }, responsibleCityId: { not: null } },
    },
    include: { record: { include: { responsibleCity: { select: { record: { select: { slug: true } } } } } } },
  });
  const { id } = await addMessage(contact.recordId);
  await transaction((tx) => handToPeople(tx, id, new Date()));
  await refuseMessage(id);
  const delivery = await database().delivery.findFirstOrThrow({ where: { messageId: id } });
  const pages = [
    `/${locale}/message/${await signToken("message", [id])}`,
    `/${locale}/answer/${await signToken("delivery", [delivery.id])}`,
  ];
  const { kind, slug, responsibleCity } = contact.record;
  const city = responsibleCity?.record.slug ?? "";
  const ask = askPath(locale, { kind, slug });
  return { id, recordId: contact.recordId, personId: contact.personId ?? "", city, pages, ask };
}
