import type { Database } from "@/lib/db";
import type { NoteOutcome } from "@/lib/mail/outcome";
import { failSubscription } from "@/lib/subscriptions/failures";
import { failDelivery } from "./fail-delivery";
import { notifyCoordinatorsOfMessage } from "./notify-coordinators";

/** Accepted by a mail server; it may still bounce. */
async function acceptDelivery(tx: Database, id: string, now: Date): Promise<void> {
  await tx.deliveryEvent.create({ data: { deliveryId: id, type: "accepted", at: now } });
  await tx.delivery.updateMany({ where: { id, state: "waiting" }, data: { state: "sent", settledAt: now } });
}

/** An undeliverable answer is reported to the coordinators, because the sender did not get it. */
export async function failAnswer(tx: Database, answerId: string, code: string, now: Date): Promise<void> {
  const { message } = await tx.messageAnswer.findUniqueOrThrow({
    where: { id: answerId },
    select: { message: { select: { id: true, senderName: true, reference: true } } },
  });
  const contact = message.senderName ?? message.reference;
  await notifyCoordinatorsOfMessage(tx, message.id, { contact, code, userId: null }, now);
}

/** Records the consequences of an attempt to send for the message. */
export const recordOutcome: NoteOutcome = async (tx, { emailId, type, code }, now) => {
  const { deliveryId, answerId, subscriptionId } = await tx.email.findUniqueOrThrow({
    where: { id: emailId },
    select: { deliveryId: true, answerId: true, subscriptionId: true },
  });
  if (subscriptionId && type === "refused") await failSubscription(tx, subscriptionId);
  if (answerId && type === "refused") await failAnswer(tx, answerId, code ?? "", now);
  if (!deliveryId) return;
  if (type === "accepted") await acceptDelivery(tx, deliveryId, now);
  else if (type === "refused") await failDelivery(tx, deliveryId, "refused", code, now);
  else await tx.deliveryEvent.create({ data: { deliveryId, type, detail: code, at: now } });
};
