import { randomUUID } from "node:crypto";
import { database, type Prisma } from "@/lib/db";
import { idOf } from "./id-of";

/** Adds a message about this record, as the form stores it. */
export function addMessage(recordId: string, more: Partial<Prisma.MessageUncheckedCreateInput> = {}) {
  const moment = new Date("2026-11-02T09:00:00Z");
  return database().message.create({
    data: {
      reference: `X-${randomUUID().slice(0, 8).toUpperCase()}`,
      recordId,
      language: "cs",
      interest: "visit",
      body: "Dobrý den, rádi bychom vaši školu navštívili. Kdy by se to hodilo?",
      senderName: "Jana Dvořáková",
      senderEmail: `${randomUUID()}@senders.example`,
      senderOrganisation: "ZŠ Lipová",
      senderLanguage: "cs",
      consentedAt: moment,
      createdAt: moment,
      submission: randomUUID(),
      ...more,
    },
  });
}

/** A published record of a city, with one contact who receives messages at this address. */
export async function recordWithPromoter(citySlug: string) {
  const cityId = await idOf("city", citySlug);
  const record = await database().record.findFirstOrThrow({
    where: {
      responsibleCityId: cityId,
      kind: { in: ["practice", "network", "school"] },
      publication: "published",
      contacts: { none: {} },
    },
    orderBy: [{ kind: "desc" }, { slug: "asc" }],
  });
  const email = `${randomUUID()}@promoters.example`;
  const person = await database().person.create({
    data: { id: randomUUID(), name: "Pere Soler", languages: ["ca"], address: { create: { email } } },
  });
  const role = await database().term.findFirstOrThrow({ where: { vocabulary: "contact-role" } });
  const contact = await database().contact.create({
    data: {
      id: randomUUID(),
      recordId: record.id,
      position: 0,
      personId: person.id,
      roleId: role.id,
      receivesMessages: true,
    },
  });
  return { cityId, record, person, contact, email };
}
