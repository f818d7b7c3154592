import type { Database } from "@/lib/db";

import { type Recipient, readCoordinators, readPromoters } from "./recipients";
import type { DeliveryPurpose } from "./states";

/** Makes the deliveries of a message to these people; whoever has it already is left out. */
export async function deliverTo(
  tx: Database,
  messageId: string,
  recipients: readonly Recipient[],
  purpose: DeliveryPurpose,
  now: Date,
): Promise<void> {
  for (const { contactId, personId, userId, language } of recipients) {
    const whom = personId ? { personId } : { userId };
    if ((await tx.delivery.count({ where: { messageId, ...whom } })) > 0) continue;
    await tx.delivery.create({
      data: { messageId, contactId, personId, userId, language, purpose, createdAt: now },
    });
  }
}

/**
 * Sends an open message on its way: to the people of its record who receive messages; without any, to those who look
 * after its city. In the caller's transaction, so that it is on its way if, and only if, it is stored.
 */
export async function handToPeople(tx: Database, messageId: string, now: Date): Promise<void> {
  const { record } = await tx.message.findUniqueOrThrow({
    where: { id: messageId },
    select: { record: { select: { id: true, responsibleCityId: true } } },
  });
  const promoters = await readPromoters(tx, record.id);
  if (promoters.length > 0) return deliverTo(tx, messageId, promoters, "message", now);
  await deliverTo(tx, messageId, await readCoordinators(tx, record.responsibleCityId), "handOver", now);
}
