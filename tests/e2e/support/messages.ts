import { randomUUID } from "node:crypto";
import { signToken } from "@/lib/auth/signed-token";
import { askPath, contactableKinds } from "@/lib/contact/ask/addresses";
import { handToCoordinators, handToPeople } from "@/lib/contact/hand-to-people";
import { database, transaction } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { makeSubscriptionToken, subscriptionPath } from "@/lib/subscriptions/links";
import { addMessage, recordWithPromoter } from "../../support/messages";

// Test data for the inbox. Runs in the process backstage.

export type WrittenMessage = { id: string; recordId: string; sender: string; email: string };

type Wanted = { state?: "open" | "held" | "unconfirmed"; organisation?: string; body?: string; signals?: string[] };

let made: ReturnType<typeof recordWithPromoter> | undefined;

/** Shared by all tests of a worker. */
function readRecord() {
  made ??= recordWithPromoter("barcelona");
  return made;
}

/** Writes a message about a record of Barcelona with one promoter, as the form stores it. */
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

/** Records that the mail server refused it, as the worker would. */
export async function refuseMessage(messageId: string): Promise<void> {
  const rows = await database().delivery.findMany({ where: { messageId } });
  for (const { id } of rows) {
    await database().delivery.update({ where: { id }, data: { state: "failed", settledAt: new Date() } });
    await database().deliveryEvent.create({ data: { deliveryId: id, type: "refused", detail: "550" } });
  }
}

/** Hands the message over to the coordinators, as after no answer. */
export async function handMessageOver(messageId: string): Promise<void> {
  await transaction((tx) => handToCoordinators(tx, messageId, "silent", new Date()));
}

/** The emails to the sender. */
export async function lettersAbout(messageId: string): Promise<{ to: string; text: string }[]> {
  return database().email.findMany({ where: { aboutId: messageId }, select: { to: true, text: true } });
}

/** The emails to the recipients of a message with this text. */
export async function lettersToPromoters(body: string): Promise<{ to: string; text: string }[]> {
  return database().email.findMany({
    where: { delivery: { message: { body } }, template: "question" },
    select: { to: true, text: true },
  });
}

/** A person of the city's organisations with an address, to whom a message can be forwarded. */
export async function addColleague(): Promise<{ name: string; email: string }> {
  const { cityId } = await readRecord();
  const organisation = await database().organisation.findFirstOrThrow({ where: { cityId } });
  const [name, email] = [`Marta ${randomUUID().slice(0, 8)}`, `${randomUUID()}@promoters.example`];
  const data = { id: randomUUID(), name, languages: ["ca"], organisationId: organisation.id };
  await database().person.create({ data: { ...data, address: { create: { email } } } });
  return { name, email };
}

/** Somebody asked to follow a list: the pages to confirm it and to stop it. */
export async function followAsCanary(locale: Locale): Promise<[confirm: string, stop: string]> {
  const now = new Date();
  const { id } = await database().subscription.create({
    data: {
      ...{
        email: `canary-${randomUUID()}@xarxa.example`,
        list: "practices",
        query: "city=barcelona",
        language: locale,
      },
      ...{ createdAt: now, newsSince: now, nextAt: now },
    },
  });
  return [
    subscriptionPath(locale, "confirm", await makeSubscriptionToken(id, "confirm")),
    subscriptionPath(locale, "stop", await makeSubscriptionToken(id, "stop")),
  ];
}

/** Writes a message to a person whose address must stay secret; returns the pages of those involved. */
export async function writeToCanary(locale: Locale) {
  const contact = await database().contact.findFirstOrThrow({
    where: {
      receivesMessages: true,
      person: { address: { email: { startsWith: "canary-" } }, organisationId: { not: null } },
      record: { publication: "published", kind: { in: [...contactableKinds] }, responsibleCityId: { not: null } },
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
